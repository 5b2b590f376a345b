import { PRESIDENT } from '../verbatim.ts';
import { whomSpoken } from './formulas.ts';
import { type Chair, type ChairLine, inOrder, may, must, the, when } from './line.ts';

// The President has the floor for a country, or another delegation does: then the chair is silent.
function withFloor(chair: Chair): ChairLine | null {
  const { floor, president, meeting } = chair.view;
  if (floor?.seat !== president) return null;
  if (!floor.spoken) return when(chair, may('statement.make', PRESIDENT.inCapacity(the(chair, president))));
  // Whoever convened an informal meeting is not the President of the Council.
  return meeting.convener === null ? when(chair, may('floor.pass', PRESIDENT.resumes)) : null;
}

/** Rules 22, 29, 39: who may be called before the list, until they have spoken. */
const goesFirst = ({ view }: Chair, seat: string): boolean =>
  view.seats.some(
    (one) =>
      one.seat === seat &&
      !one.spoken &&
      (one.reports ||
        one.place === 'secretariat' ||
        view.expected.some((who) => who.seat === seat && who.rule === 39)),
  );

/** Rule 27: the next on the list; who reports to the Council or briefs it is customarily heard first. */
function givesFloor(chair: Chair): ChairLine | null {
  const calls = inOrder(chair, 'floor.give');
  const to = (calls.find((act) => goesFirst(chair, act.to)) ?? calls[0])?.to;
  if (to === undefined) return null;
  const { view, texts } = chair;
  if (to === view.president) return must('floor.give', PRESIDENT.inCapacity(the(chair, to)));
  const isFurther =
    (view.stage === 'debate' || view.stage === 'voting') &&
    view.seats.some(({ seat, spoken }) => seat === to && spoken);
  const whom = whomSpoken(view, texts, to);
  return must('floor.give', isFurther ? PRESIDENT.floorFurther(whom) : PRESIDENT.floorTo(whom));
}

/** Whoever has the floor, and whoever waits for it, comes before the next step; undefined when nobody does. */
export function discussion(chair: Chair): ChairLine | null | undefined {
  if (chair.view.floor !== null) return withFloor(chair);
  return chair.view.list.length > 0 ? givesFloor(chair) : undefined;
}
