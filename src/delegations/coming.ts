import { chanceOn } from '../chance/chance.ts';
import { type Seat, WORLD } from '../council/seat.ts';
import type { Scenario, ScenarioNews } from '../scenario/schema.ts';
import type { Act, ActKind, Outcome } from '../session/council.ts';
import { offers } from '../session/offers.ts';
import type { Session } from '../session/session.ts';
import { type View, view } from '../session/view.ts';
import type { Brief } from './brief.ts';
import type { Reason } from './reason.ts';
import { nextTurn } from './turn.ts';

/** Why a person is needed before the meeting can go on. */
export type Need =
  | 'floor' // has the floor
  | 'answer' // the floor is offered to answer a challenge
  | 'ballot'
  | 'chair' // presides, and the next step is the President's
  | 'last-call'; // a computer President is about to take a step that cuts others off; may act or wait

/** Who is expected to act next: somebody at the table, a computer delegation or the world, or nobody any more. */
export type Next =
  | { readonly who: 'person'; readonly seat: Seat; readonly need: Exclude<Need, 'last-call'> }
  | {
      readonly who: 'person';
      readonly seat: Seat;
      readonly need: 'last-call';
      /** The step of a computer President that the person may still come before; null when nobody has one. */
      readonly coming: ActKind | null;
    }
  | {
      readonly who: 'computer';
      readonly seat: Seat;
      /** What comes in from outside is the end of a silence, not news. */
      readonly deadline?: true;
      /** It is the result of the Assembly, or a letter of the seat, not news. */
      readonly brings?: 'assembly' | 'letter';
    }
  | { readonly who: 'over' };

/** What is known when it is asked who comes next. */
export interface Asking {
  readonly scenario: Scenario;
  readonly briefs: Readonly<Record<Seat, Brief>>;
  readonly session: Session;
  /** How many statements on the item were made at a meeting so far. */
  readonly statements: (meeting: string) => number;
  readonly seed: string;
  readonly held: readonly Seat[];
  /** The seat of the person at the keyboard: the first to be given a last call. */
  readonly front: Seat | null;
}

/** Who comes next, and the act when it is a computer delegation's or the world's. */
export interface Coming {
  readonly next: Next;
  readonly act: { readonly act: Act; readonly why: readonly Reason[] } | null;
}

/** Steps of a computer President after which it is too late for something: persons are given a last call. */
const CUTTING: readonly ActKind[] = [
  'meeting.close',
  'informal.close',
  'decision.declare',
  'question.put',
  'consensus.propose',
  'voting.open',
  'voting.close',
];

/** What it may then be too late for. */
const CUT_OFF: readonly ActKind[] = [
  'application.submit',
  'objection.raise',
  'floor.request',
  'motion.make',
  'proposal.make',
  'ruling.appeal',
  'draft.table',
  'draft.call-up',
  'amendment.propose',
  'part.request',
  'part.object',
  'preliminary.raise',
];

/** Whether a statement on the item was made: news may wait for a number of them. */
export const isStatement = (outcome: Outcome): boolean =>
  outcome.kind === 'statement.made' && outcome.on === 'item';

/**
 * Timed news that is due: its meeting is the current one, at its stage, after so many statements on the item. It
 * waits until a speaker has ended, and while a vote or a point of order is under way.
 */
export function dueNews({ scenario, session, statements }: Asking): ScenarioNews | undefined {
  const { council, position } = session;
  const meeting = council.meetings[council.current];
  if (meeting === undefined || position.stage === 'closed') return undefined;
  if (meeting.floor !== null || meeting.vote !== null || meeting.point !== null) return undefined;
  const held = new Set(council.ledger.news.filter(({ released }) => released === null).map(({ id }) => id));
  const waiting = scenario.news.filter(({ id, meeting: at }) => held.has(id) && at === meeting.id);
  if (waiting.length === 0) return undefined;
  const said = statements(meeting.id);
  return waiting.find(
    ({ when }) =>
      said >= (when.afterStatements ?? 0) && (when.stage === undefined || when.stage === position.stage),
  );
}

/**
 * The Assembly's result in an election, once the Council has filled its own list: the scenario's, or else drawn; three
 * times out of four it has elected the same candidates.
 */
function dueAssembly({ session, seed }: Asking): Act | null {
  if (!session.position.receivable.has('assembly.report')) return null;
  const meeting = session.council.meetings[session.council.current];
  const offer = offers(session, WORLD).find(({ kind }) => kind === 'assembly.report');
  if (meeting?.election == null || offer?.inOrder !== true) return null;
  const { assembly, round } = meeting.election;
  const isAlike = chanceOn(seed, WORLD, `assembly/${meeting.id}`).happens(0.75);
  const at = assembly.rounds[round - 1] !== undefined || isAlike ? 0 : -1;
  return offer.choices.at(at)?.act ?? null;
}

type Needed = Extract<Next, { readonly who: 'person' }>;

/** Whether the floor was offered to answer a challenge that is still open. */
const isAsked = ({ floor, challenges }: View): boolean =>
  challenges.some(({ id, status }) => id === floor?.challenge && status === 'open');

/** What the meeting needs of the people at the table before it can go on; null when it needs nothing. */
function needOf(now: View, { session, held }: Asking): Needed | null {
  const { floor, vote } = now;
  const { receivable } = session.position;
  // A vote, a point of order or a suspension keeps the floor for later, and a point of order the ballots.
  if (floor !== null && held.includes(floor.seat) && receivable.has('floor.pass'))
    return { who: 'person', seat: floor.seat, need: isAsked(now) ? 'answer' : 'floor' };
  const due = vote?.notYet.find((seat) => held.includes(seat));
  if (due !== undefined && receivable.has('ballot.cast')) return { who: 'person', seat: due, need: 'ballot' };
  const voter = now.election?.ballot?.notYet.find((seat) => held.includes(seat));
  if (voter !== undefined && receivable.has('paper.cast'))
    return { who: 'person', seat: voter, need: 'ballot' };
  return held.includes(now.president) ? { who: 'person', seat: now.president, need: 'chair' } : null;
}

/** The held seat that is given a last call: one that can still do something, the one at the keyboard first. */
function calledLast({ session, held, front }: Asking): Seat | undefined {
  const asked = front !== null && held.includes(front) ? [front, ...held] : held;
  return asked.find((seat) =>
    offers(session, seat).some(({ kind, inOrder }) => inOrder && CUT_OFF.includes(kind)),
  );
}

/**
 * A silence ends when no computer delegation wants to break it: a deadline passes from outside. The people at the table
 * get a last call before it does; null when no text is under silence.
 */
function silenceEnding({ drafts }: View, { session, held, front }: Asking): Coming | null {
  const draft = drafts.find(({ status }) => status === 'silence');
  if (draft === undefined || !session.position.receivable.has('silence.end')) return null;
  const act = { act: { kind: 'silence.end', by: WORLD, draft: draft.id } as const, why: [] };
  const asked = front !== null && held.includes(front) ? [front, ...held] : held;
  const called = asked.find((seat) =>
    offers(session, seat).some(({ kind, inOrder }) => inOrder && kind === 'silence.break'),
  );
  return called === undefined
    ? { next: { who: 'computer', seat: WORLD, deadline: true }, act }
    : { next: { who: 'person', seat: called, need: 'last-call', coming: 'silence.end' }, act };
}

/** Rule 58: an application is a letter; nobody has to sit at the table for it. */
const brought = ({ kind }: Act): { readonly brings?: 'letter' } =>
  kind === 'application.submit' ? { brings: 'letter' } : {};

/**
 * Who comes next: the world when timed news is due; a computer delegation that has something to do; a person when
 * the meeting waits for one. A person who has the floor is interrupted by a point of order only (rule 30). Before a
 * computer President takes a step that cuts others off, the people at the table get a last call.
 */
export function comingNext(asking: Asking): Coming {
  const { session, briefs, seed, held, front } = asking;
  const now = view(session, null);
  if (now.over) return { next: { who: 'over' }, act: null };
  const news = dueNews(asking);
  if (news !== undefined)
    return {
      next: { who: 'computer', seat: WORLD },
      act: { act: { kind: 'news.release', by: WORLD, news: news.id }, why: [] },
    };
  const reported = dueAssembly(asking);
  if (reported !== null)
    return {
      next: { who: 'computer', seat: WORLD, brings: 'assembly' },
      act: { act: reported, why: [] },
    };
  const turn = nextTurn({
    seats: Object.keys(briefs).filter((seat) => !held.includes(seat)),
    briefs,
    viewOf: (seat) => view(session, seat),
    offersOf: (seat) => offers(session, seat),
    seed,
    entry: session.council.entry,
  });
  const need = needOf(now, asking);
  const silent = silenceEnding(now, asking);
  if (turn === null) {
    if (silent !== null && need?.need !== 'floor' && need?.need !== 'answer') return silent;
    if (need !== null) return { next: need, act: null };
    const seat = front ?? held[0];
    if (seat === undefined) return { next: { who: 'over' }, act: null };
    return { next: { who: 'person', seat, need: 'last-call', coming: null }, act: null };
  }
  const { act, why } = turn;
  const speaks = need?.need === 'floor' || need?.need === 'answer';
  if (need !== null && speaks && act.kind !== 'order.raise') return { next: need, act: null };
  if (silent !== null && act.kind !== 'silence.break') return silent;
  const cuts = CUTTING.includes(act.kind) || (act.kind === 'item.open' && now.stage === 'debate');
  const called = cuts ? calledLast(asking) : undefined;
  return called === undefined
    ? { next: { who: 'computer', seat: turn.seat, ...brought(act) }, act: { act, why } }
    : { next: { who: 'person', seat: called, need: 'last-call', coming: act.kind }, act: { act, why } };
}
