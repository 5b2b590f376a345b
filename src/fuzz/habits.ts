import { isRaised } from '../claims/status.ts';
import type { Seat } from '../council/seat.ts';
import type { DraftStatus } from '../procedure/draft.ts';
import type { Result } from '../procedure/outcomes.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { ActKind, Outcome } from '../session/council.ts';
import { type Habit, TEXTS, type TextKind } from './find.ts';
import type { Doing, Played } from './meeting.ts';

/** Fewer computer-played meetings than these say nothing of what never happens, and fewer votes of what always does. */
export const FEWEST_MEETINGS = 10;
export const FEWEST_VOTES = 5;

/** A text of the scenario: which kind, and its id, that of an amendment with its draft before it (`D1/A1`). */
export interface Text {
  readonly text: TextKind;
  readonly id: string;
}

/** How a draft came out. */
export type Came = 'passed' | 'failed' | 'vetoed';

/** What a computer-played meeting brought out. */
export interface Brought {
  readonly played: Pick<Played, 'n' | 'seed'>;
  readonly acts: number;
  readonly texts: ReadonlySet<string>;
  /** How drafts came out, by vote or by the consent of all. */
  readonly votes: readonly { readonly draft: string; readonly came: Came }[];
  /** How each draft stands at the end. */
  readonly drafts: Readonly<Record<string, DraftStatus>>;
  /** Delegations that did something of their own accord besides voting. */
  readonly active: ReadonlySet<Seat>;
}

const keyOf = ({ text, id }: Text): string => `${text} ${id}`;

/** The meetings at which there is a debate: an election has none (rule 61). */
const debatesOf = ({ meetings }: Scenario): Scenario['meetings'] =>
  meetings.filter(({ election }) => election === undefined);

/** The texts of a scenario that a meeting may bring out. An opening is that of a seat, or of a seat at a meeting (`RUS/m1`). */
export function textsIn(scenario: Scenario): readonly Text[] {
  const { claims, drafts, news, seats } = scenario;
  const debates = debatesOf(scenario);
  const of = (text: TextKind, ids: readonly string[]): readonly Text[] => ids.map((id) => ({ text, id }));
  return [
    ...of(
      'claim',
      claims.map(({ id }) => id),
    ),
    ...of(
      'draft',
      drafts.map(({ id }) => id),
    ),
    ...drafts.flatMap(({ id, revisions, amendments }) => [
      ...of(
        'revision',
        (revisions ?? []).map((one) => `${id}/${one.id}`),
      ),
      ...of(
        'amendment',
        (amendments ?? []).map((one) => `${id}/${one.id}`),
      ),
    ]),
    ...of(
      'news',
      news.map(({ id }) => id),
    ),
    ...seats.flatMap(({ seat, openings }) => [
      // A seat with a text for every meeting has no use for the other one.
      ...of('opening', debates.some(({ id }) => openings.every((one) => one.meeting !== id)) ? [seat] : []),
      ...of(
        'opening',
        openings.map(({ meeting }) => `${seat}/${meeting}`),
      ),
    ]),
  ];
}

/** The openings that were said: each seat's first statement on the item of a meeting. */
const openingsIn = ({ seats }: Scenario, doings: readonly Doing[]): readonly string[] =>
  doings.flatMap(({ meeting, outcomes }) =>
    outcomes.flatMap((one) => {
      if (one.kind !== 'statement.made' || one.on !== 'item' || one.further) return [];
      const own = seats
        .find(({ seat }) => seat === one.by)
        ?.openings.some((text) => text.meeting === meeting);
      return [own === true ? `${one.by}/${meeting}` : one.by];
    }),
  );

/** The texts that a meeting brought out. */
function textsOf(scenario: Scenario, { end, doings }: Played): ReadonlySet<string> {
  const { ledger, drafts } = end.council;
  const out: readonly Text[] = [
    ...ledger.claims.filter(isRaised).map(({ id }): Text => ({ text: 'claim', id })),
    ...drafts.filter(({ status }) => status !== 'zero').map(({ id }): Text => ({ text: 'draft', id })),
    ...drafts.flatMap(({ id, revisions, amendments }) => [
      ...revisions
        .filter(({ order }) => order > 0)
        .map((one): Text => ({ text: 'revision', id: `${id}/${one.id}` })),
      ...amendments
        .filter(({ status }) => status !== 'zero')
        .map((one): Text => ({ text: 'amendment', id: `${id}/${one.id}` })),
    ]),
    ...ledger.news.filter(({ released }) => released !== null).map(({ id }): Text => ({ text: 'news', id })),
    ...openingsIn(scenario, doings).map((id): Text => ({ text: 'opening', id })),
  ];
  return new Set(out.map(keyOf));
}

const cameOf = ({ because }: Result): Came =>
  because === null ? 'passed' : because === 'veto' ? 'vetoed' : 'failed';

const votesIn = (outcomes: readonly Outcome[]): Brought['votes'] =>
  outcomes.flatMap((one) => {
    if (one.kind !== 'vote.adopted' && one.kind !== 'vote.failed') return [];
    const { question } = one.result;
    return question.kind === 'draft' ? [{ draft: question.draft, came: cameOf(one.result) }] : [];
  });

const PASSED: readonly DraftStatus[] = ['adopted', 'agreed', 'issued'];

/** The texts that passed without a vote, and those that need the consent of all and did not have it. */
const consentIn = ({ end }: Played, voted: Brought['votes']): Brought['votes'] =>
  end.council.drafts.flatMap(({ id, status }): Brought['votes'] => {
    if (voted.some(({ draft }) => draft === id)) return [];
    if (PASSED.includes(status)) return [{ draft: id, came: 'passed' }];
    return status === 'broken' ? [{ draft: id, came: 'failed' }] : [];
  });

/** What a delegation does because it is its turn, and not of its own accord. */
const ASKED: readonly ActKind[] = ['ballot.cast', 'paper.cast', 'floor.pass', 'seat.arrive'];

/** What a computer-played meeting brought out. */
export function broughtBy(scenario: Scenario, played: Played): Brought {
  const { n, seed, doings } = played;
  const voted = doings.flatMap(({ outcomes }) => votesIn(outcomes));
  return {
    played: { n, seed },
    acts: doings.length,
    texts: textsOf(scenario, played),
    votes: [...voted, ...consentIn(played, voted)],
    drafts: Object.fromEntries(played.end.council.drafts.map(({ id, status }) => [id, status])),
    active: new Set(
      doings.flatMap(({ act, presiding }) => (presiding || ASKED.includes(act.kind) ? [] : [act.by])),
    ),
  };
}

/** A habit, and the shortest meeting that shows it. */
export interface Shown {
  readonly habit: Habit;
  readonly by: Brought;
}

/** The shortest meeting, the first of several. */
const shortestOf = (meetings: readonly Brought[]): Brought | undefined =>
  meetings.reduce<Brought | undefined>(
    (least, one) => (least === undefined || one.acts < least.acts ? one : least),
    undefined,
  );

/** The delegations that did nothing of their own accord in any of these meetings. */
const seatsWithout = ({ seats }: Scenario, meetings: readonly Brought[]): readonly Seat[] =>
  seats.map(({ seat }) => seat).filter((seat) => meetings.every(({ active }) => !active.has(seat)));

/** What is so in all these meetings: texts that never come out, drafts with one result only, delegations that never stir. */
export function habitsOf(scenario: Scenario, meetings: readonly Brought[]): readonly Shown[] {
  if (meetings.length < FEWEST_MEETINGS) return [];
  const shown = (habit: Habit, among: readonly Brought[] = meetings): readonly Shown[] => {
    const by = shortestOf(among);
    return by === undefined ? [] : [{ habit, by }];
  };
  const unreached = textsIn(scenario).filter((one) => meetings.every(({ texts }) => !texts.has(keyOf(one))));
  const oneWay = scenario.drafts.flatMap(({ id }) => {
    const among = meetings.filter(({ votes }) => votes.some(({ draft }) => draft === id));
    const came = among.flatMap(({ votes }) => votes.filter(({ draft }) => draft === id));
    if (came.length < FEWEST_VOTES) return [];
    const passed = came.filter((one) => one.came === 'passed').length;
    if (passed !== 0 && passed !== came.length) return [];
    const kind = passed === 0 ? 'never-passes' : 'always-passes';
    return shown({ kind, draft: id, votes: came.length }, among);
  });
  const silent = debatesOf(scenario).length === 0 ? [] : seatsWithout(scenario, meetings);
  return [
    ...TEXTS.flatMap((text) => {
      const ids = unreached.filter((one) => one.text === text).map(({ id }) => id);
      return ids.length === 0 ? [] : shown({ kind: 'unreachable-text', text, ids });
    }),
    ...oneWay,
    ...(silent.length === 0 ? [] : shown({ kind: 'silent-delegation', seats: silent })),
  ];
}
