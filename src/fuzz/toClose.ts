import { electingVotes } from '../council/majority.ts';
import { WORLD } from '../council/seat.ts';
import { VOTE_STAGES } from '../council/stages.ts';
import { isFilled, remaining } from '../procedure/electing.ts';
import { withoutPaper } from '../procedure/election.ts';
import { isPresent, meetingOf } from '../procedure/gates.ts';
import type { Meeting } from '../procedure/proceedings.ts';
import { notYetVoted } from '../procedure/voting.ts';
import type { Act } from '../session/council.ts';
import { offerOf } from '../session/offers.ts';
import type { Session } from '../session/session.ts';

/** From any state a meeting is closed within this number of acts for each seat of the table, by duties alone (see `nearer`). */
const ACTS_A_SEAT = 18;

/** How many acts it may take to close a meeting, from any state of it. */
export const mostToClose = ({ council }: Session): number => ACTS_A_SEAT * Math.max(council.cast.length, 18);

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

/**
 * An act that an offer gives and that brings the close nearer: the President's duty, or that of whoever the President waits
 * for; null when there is none.
 */
export function nearer(session: Session): Act | null {
  const { by, kinds } = awaited(session);
  for (const kind of kinds) {
    const found = offerOf(session, kind, by);
    const act = (found.inOrder ? found.choices : [])
      .map((one) => one.act)
      .find((one) => one.kind !== 'ballot.cast' || one.ballot === 'against');
    if (act !== undefined) return act;
  }
  return null;
}
