import type { Seat } from '../council/seat.ts';
import type { ProcedureAct } from './acts.ts';
import { first, meetingOf, needFloorFree, needPresident } from './gates.ts';
import type { Meeting, Proceedings } from './proceedings.ts';
import { type Refusal, refuse } from './refusal.ts';
import { type Choice, choice, type ProcedureRule } from './rule.ts';

type Draw = Extract<ProcedureAct, { kind: 'list.draw' }>;

/** The members on the list that are to be drawn: not the President, who speaks last, nor who has spoken or was drawn. */
const toDraw = ({ list, members, president, spoken, drawn }: Meeting): readonly Seat[] =>
  list.filter(
    (seat) => members.includes(seat) && seat !== president && !spoken.includes(seat) && !drawn.includes(seat),
  );

const needSeveral = (council: Proceedings): Refusal | null =>
  toDraw(meetingOf(council)).length > 1 ? null : refuse('practice', 'nothing-to-draw');

/** Whether the two lists have the same seats, each once. */
const isSame = (one: readonly Seat[], other: readonly Seat[]): boolean =>
  one.length === other.length &&
  new Set(one).size === one.length &&
  one.every((seat) => other.includes(seat));

/**
 * Rule 27 as practised since the end of 2001: the order of the members is drawn by lot. What came out is in the act.
 * The members drawn share out the places they had; those invited, and further statements, keep theirs. Nobody is asked
 * any longer to change a place that was drawn anew.
 */
export const listDraw: ProcedureRule<'list.draw'> = {
  gate: (council, _stage, seat) => first(needPresident(council, seat, '27'), needFloorFree(council)),
  none: needSeveral,
  check(council, _stage, { order }) {
    const seats = toDraw(meetingOf(council));
    return (
      needSeveral(council) ??
      (isSame(order, seats) ? null : refuse('practice', 'order-incomplete', { list: seats }))
    );
  },
  choices(council, _stage, by): readonly Choice<Draw>[] {
    const seats = toDraw(meetingOf(council));
    const act: Draw = { kind: 'list.draw', by, order: [...seats] };
    return [{ act, holes: [{ name: 'order', type: 'order', of: seats }] }];
  },
  apply(council, _stage, { order }, emit) {
    const meeting = meetingOf(council);
    const left = [...order];
    meeting.list = meeting.list.map((seat) => (order.includes(seat) ? (left.shift() ?? seat) : seat));
    meeting.drawn.push(...order);
    meeting.swaps = [];
    emit({ kind: 'list.drawn', order: [...order] });
  },
};

const others = (meeting: Meeting, seat: Seat): readonly Seat[] =>
  meeting.list.filter(
    (to) =>
      to !== seat &&
      to !== meeting.president &&
      !meeting.swaps.some((swap) => swap.by === seat && swap.to === to),
  );

/** Practice: two delegations on the list may change places. One proposes it; it is done once the other does so too. */
export const listSwap: ProcedureRule<'list.swap'> = {
  gate(council, _stage, seat) {
    const { list, president } = meetingOf(council);
    if (!list.includes(seat)) return refuse('27', 'not-listed', { seat });
    // Nobody takes the place of the President, who speaks after the other members.
    return seat === president ? refuse('practice', 'president-speaks-last', { list: [...list] }) : null;
  },
  none: (council, _stage, seat) =>
    others(meetingOf(council), seat).length === 0 ? refuse('practice', 'nobody-to-swap-with') : null,
  check(council, _stage, { by, to }) {
    const meeting = meetingOf(council);
    if (to === meeting.president)
      return refuse('practice', 'president-speaks-last', { list: [...meeting.list] });
    if (to === by || !meeting.list.includes(to)) return refuse('practice', 'not-on-list', { to });
    return others(meeting, by).includes(to) ? null : refuse('practice', 'already-offered-swap', { to });
  },
  choices: (council, _stage, by) =>
    others(meetingOf(council), by).map((to) => choice({ kind: 'list.swap', by, to })),
  apply(council, _stage, { by, to }, emit) {
    const meeting = meetingOf(council);
    if (!meeting.swaps.some((swap) => swap.by === to && swap.to === by)) {
      meeting.swaps.push({ by, to });
      emit({ kind: 'swap.proposed', by, to });
      return;
    }
    const [one, other] = [meeting.list.indexOf(by), meeting.list.indexOf(to)];
    meeting.list[one] = to;
    meeting.list[other] = by;
    meeting.swaps = meeting.swaps.filter(
      (swap) => ![swap.by, swap.to].some((seat) => seat === by || seat === to),
    );
    emit({ kind: 'list.swapped', by: to, to: by });
  },
};
