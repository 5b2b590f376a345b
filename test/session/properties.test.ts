import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAGES, type Stage } from '../../src/council/stages.ts';
import { isPresent, meetingOf, takesPart } from '../../src/procedure/gates.ts';
import type { ActKind } from '../../src/session/council.ts';
import type { Session } from '../../src/session/session.ts';
import { nothingFor, stepInPlace, whyNot } from '../../src/session/step.ts';
import { driveToClose } from './driveToClose.ts';
import { aMeeting, startAt } from './starts.ts';
import { ownCopy, wander } from './wander.ts';

const MEETINGS = 10_000;

const SITTING: ReadonlySet<Stage> = new Set(
  STAGES.filter((stage) => !['uncalled', 'requested', 'called', 'suspended', 'closed'].includes(stage)),
);

/**
 * No draft is put while an amendment to it or a separate vote on it waits, and no part to which its mover objected; and
 * nothing on a draft while it is open whether that is a matter of procedure.
 */
function onText({ council, position }: Session): void {
  const question = meetingOf(council).vote?.question;
  if (question === undefined || !('draft' in question)) return;
  const draft = council.drafts.find(({ id }) => id === question.draft);
  const isOpen = draft?.preliminary?.status === 'open' || draft?.preliminary?.status === 'overruled';
  if (question.kind === 'ruling') return;
  if ((question.kind === 'preliminary') !== isOpen) throw new Error('put before it was settled what it is');
  if (question.kind === 'preliminary') return;
  const pending = draft?.amendments.filter(({ status }) => status === 'proposed') ?? [];
  if (question.kind !== 'amendment' && pending.length > 0) throw new Error('put before its amendments');
  if (draft === undefined || question.kind === 'amendment') return;
  const asked = draft.parts.filter(
    ({ status, paragraph }) =>
      status === 'requested' && draft.paragraphs.some(({ n, stands }) => n === paragraph && stands),
  );
  if (question.kind === 'draft' && asked.length > 0) throw new Error('the whole put before its parts');
  if (question.kind === 'part' && !asked.some(({ paragraph }) => paragraph === question.paragraph))
    throw new Error(`a part nobody may put at ${position.key}`);
}

/** What holds at every moment of every meeting. */
function holds(session: Session): void {
  const { council, position } = session;
  const meeting = meetingOf(council);
  const { floor, list, president } = meeting;
  const gone = [...list, ...(floor === null ? [] : [floor.seat])].filter(
    (seat) => !isPresent(council, seat) || !takesPart(meeting, seat),
  );
  if (gone.length > 0) throw new Error(`${gone} can't speak`);
  if (new Set(list).size < list.length) throw new Error(`twice on the list: ${list}`);
  if (
    meeting.motions.some((one) =>
      one.list.concat(one.floor?.seat ?? []).some((seat) => !isPresent(council, seat)),
    )
  )
    throw new Error('a motion keeps the floor for somebody who left');
  onText(session);
  if (meeting.closed !== (position.stage === 'closed')) throw new Error('closed and not closed');
  if (meeting.closed) return;
  if (SITTING.has(position.stage) && !isPresent(council, president)) throw new Error('an empty chair');
  // What `offers` says is in order; its choices are not needed here.
  const isOffered = (kind: ActKind): boolean => nothingFor(council, position.stage, kind, president) === null;
  const business = [...position.receivable].some(
    (kind) => kind !== 'seat.arrive' && kind !== 'seat.leave' && isOffered(kind),
  );
  if (isPresent(council, president) ? !business : !isOffered('seat.arrive'))
    throw new Error(`nothing to do at ${position.key}`);
}

describe(`in ${MEETINGS} random meetings`, () => {
  const reached = new Set<Stage>();
  const nested = new Set<string>();
  let longest = 0;

  it('every offer is in order, no state is without one, and the close is a bounded number of acts away', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(aMeeting(110), ({ start, steps }) => {
        const session = ownCopy(startAt(start));
        for (const seed of steps) {
          const now = session as Session;
          const done = wander(now, seed);
          if (done === null) continue;
          if (whyNot(now, done.canonical) !== null)
            throw new Error(`offered and refused: ${JSON.stringify(done.canonical)}`);
          stepInPlace(session, done.act);
          holds(now);
          reached.add(session.position.stage);
          if (session.position.key.includes(' < ')) nested.add(session.position.key);
          if (session.position.stage === 'closed') return;
        }
        longest = Math.max(longest, driveToClose(session));
      }),
      { numRuns: MEETINGS },
    );
  });

  it('every stage was reached, and interruptions within interruptions', () => {
    expect(reached).toEqual(new Set(STAGES));
    expect(nested.size).toBeGreaterThan(60);
    expect([...nested].some((key) => key.split(' < ').length === 3)).toBe(true);
    expect(longest).toBeGreaterThan(40);
  });
});
