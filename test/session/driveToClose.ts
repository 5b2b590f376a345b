import { electingVotes } from '../../src/council/majority.ts';
import { WORLD } from '../../src/council/seat.ts';
import { VOTE_STAGES } from '../../src/council/stages.ts';
import { isFilled, remaining } from '../../src/procedure/electing.ts';
import { withoutPaper } from '../../src/procedure/election.ts';
import { isPresent, meetingOf } from '../../src/procedure/gates.ts';
import type { Meeting } from '../../src/procedure/proceedings.ts';
import { notYetVoted } from '../../src/procedure/voting.ts';
import type { Act } from '../../src/session/council.ts';
import { offerOf, offersInOrder } from '../../src/session/offers.ts';
import type { Session } from '../../src/session/session.ts';
import { type PrivateSession, stepInPlace } from '../../src/session/step.ts';

/**
 * From any state a meeting of fifteen members, the Secretariat and two guests is closed within this number of acts: a
 * point of order and the vote it interrupted (18 and 16), five motions, three of them with sixteen speakers (17, 17, 50,
 * 50, 50), a proposal and an invitation with as many (50 each), and the last two acts. A debate with eighteen speakers takes fewer (37).
 */
export const WITHIN = 320;

/** What the President has to do, the most pressing first, when nobody else is asked. */
const DUTIES: readonly Act['kind'][] = [
  'seat.arrive', // only when the chair is empty
  'order.rule',
  'result.declare',
  'count.declare',
  'ballot.open',
  'floor.give',
  'decision.declare',
  'question.put',
  'meeting.close',
  'informal.close',
  'item.open',
  'voting.close', // items are left, and are opened from the debate
  'meeting.resume',
  'meeting.open',
  'informal.open',
  'meeting.call',
];

/** A member that is wanted in an election: rule 61 keeps the meeting until enough are at the table to elect. */
function away({ council, position: { stage } }: Session): string | undefined {
  const { date, election, members } = meetingOf(council);
  if (election === null || isFilled(election) || (stage !== 'election' && stage !== 'election-ballot'))
    return undefined;
  const absent = members.filter((seat) => !isPresent(council, seat));
  return members.length - absent.length < electingVotes(date) ? absent[0] : undefined;
}

/** The Council has filled its list, and somebody is left whom the Assembly can elect. */
const awaitsAssembly = ({ election }: Meeting): boolean =>
  election !== null && isFilled(election) && remaining(election).length > 0 && election.reported === null;

/** Whom it waits for: who has the floor lets it pass, who has not voted votes against. */
function awaited(session: Session): { readonly by: string; readonly kinds: readonly Act['kind'][] } {
  const meeting = meetingOf(session.council);
  const { stage } = session.position;
  const [voter] = VOTE_STAGES.includes(stage) ? notYetVoted(session.council, meeting) : [];
  if (voter !== undefined) return { by: voter, kinds: ['ballot.cast'] };
  const absentee = away(session);
  if (absentee !== undefined) return { by: absentee, kinds: ['seat.arrive'] };
  if (stage === 'election-ballot') {
    const [by] = withoutPaper(session.council, meeting);
    if (by !== undefined) return { by, kinds: ['paper.cast'] };
  }
  if (stage === 'election' && awaitsAssembly(meeting)) return { by: WORLD, kinds: ['assembly.report'] };
  const speaks = meeting.floor !== null && session.position.receivable.has('floor.pass');
  if (speaks && meeting.floor !== null) return { by: meeting.floor.seat, kinds: ['floor.pass'] };
  const here = (session.council.people[meeting.president] ?? []).length > 0;
  // Drafts, amendments and parts need not be put for the meeting to close.
  const due = DUTIES.filter((kind) => stage !== 'voting' || kind !== 'question.put');
  return { by: meeting.president, kinds: here ? due.slice(1) : due };
}

/** An act that an offer gives and that brings the close nearer. */
function nearer(session: Session): Act {
  const { by, kinds } = awaited(session);
  for (const kind of kinds) {
    const found = offerOf(session, kind, by);
    const act = (found.inOrder ? found.choices : [])
      .map((one) => one.act)
      .find((one) => one.kind !== 'ballot.cast' || one.ballot === 'against');
    if (act !== undefined) return act;
  }
  const offers = offersInOrder(session, by).map(({ kind }) => kind);
  throw new Error(`${session.position.key}: nothing for ${by} among ${offers.join(' ')}`);
}

/** Closes the current meeting by offers alone, in place; how many acts it took. */
export function driveToClose(session: PrivateSession): number {
  const meeting = meetingOf(session.council);
  let acts = 0;
  while (!meeting.closed) {
    const act = nearer(session as Session);
    const done = stepInPlace(session, act);
    if (!done.ok) throw new Error(`${JSON.stringify(act)}: ${JSON.stringify(done.refusal)}`);
    acts += 1;
    if (acts > WITHIN) throw new Error(`not closed within ${WITHIN} acts`);
  }
  return acts;
}
