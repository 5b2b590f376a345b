import type { DataPath, Finding } from '../problem.ts';
import type { Instructions, Scenario, ScenarioSeat } from '../schema.ts';
import type { Placed, Rule } from './rule.ts';

type Entry = readonly [path: DataPath, on: string, what: string];

/** The second entry on the same thing, with what the first said. */
function* twice(entries: readonly Entry[]): Generator<{ entry: Entry; first: string }> {
  const firsts = new Map<string, string>();
  for (const entry of entries) {
    const first = firsts.get(entry[1]);
    if (first === undefined) firsts.set(entry[1], entry[2]);
    else yield { entry, first };
  }
}

const listed = <T>(list: readonly T[], path: DataPath, on: (item: T) => string, what: (item: T) => string) =>
  list.map((item, n): Entry => [[...path, n], on(item), what(item)]);

/** One delegation is told two things about one claim, draft, meeting or invitation. */
function* repeated(seat: string, told: Instructions, path: DataPath): Generator<Placed> {
  const claims = listed(
    told.claims,
    [...path, 'claims'],
    (item) => item.claim,
    (item) => item.do,
  );
  for (const { entry, first } of twice(claims)) {
    const facts = { seat, claim: entry[1], first, second: entry[2] };
    yield { path: entry[0], finding: { code: 'contradicting-claims', facts } };
  }
  const votes = listed(
    told.votes,
    [...path, 'votes'],
    (item) => item.draft,
    (item) => item.vote,
  );
  for (const { entry, first } of twice(votes)) {
    const facts = { seat, draft: entry[1], first, second: entry[2] };
    yield { path: entry[0], finding: { code: 'contradicting-votes', facts } };
  }
  const answers = listed(
    told.answers,
    [...path, 'answers'],
    (item) => item.claim,
    (item) => item.how,
  );
  for (const { entry, first } of twice(answers)) {
    const facts = { seat, claim: entry[1], first, second: entry[2] };
    yield { path: entry[0], finding: { code: 'contradicting-answers', facts } };
  }
  const agenda = listed(
    told.agenda ?? [],
    [...path, 'agenda'],
    (item) => item.meeting,
    (item) => item.do,
  );
  const guests = listed(
    told.invitations ?? [],
    [...path, 'invitations'],
    (item) => item.who,
    (item) => item.do,
  );
  for (const { entry } of [...twice(agenda), ...twice(guests)]) {
    yield { path: entry[0], finding: { code: 'contradicting-conduct', facts: { seat, on: entry[1] } } };
  }
}

/** What is said of a claim, what is answered on it, and what is asked about it agree. */
function* speech(seat: string, told: Instructions, path: DataPath): Generator<Placed> {
  const said = (claim: string) => told.claims.find((item) => item.claim === claim)?.do;
  for (const [n, { claim, how }] of told.answers.entries()) {
    const first = said(claim);
    const at = [...path, 'answers', n];
    if (first === undefined) continue;
    if (first === 'avoid' && how !== 'silent' && how !== 'decline') {
      yield { path: at, finding: { code: 'avoided-claim', facts: { seat, claim } } };
    } else if (first !== 'avoid' && how === (first === 'deny' ? 'confirm' : 'deny')) {
      yield {
        path: at,
        finding: { code: 'contradicting-answers', facts: { seat, claim, first, second: how } },
      };
    }
  }
  for (const [n, { claim, to }] of told.challenges.entries()) {
    const at = [...path, 'challenges', n];
    if (said(claim) === 'avoid')
      yield { path: at, finding: { code: 'avoided-claim', facts: { seat, claim } } };
    if (to === seat) yield { path: at, finding: { code: 'challenge-to-self', facts: { seat, claim } } };
  }
}

/** Whether a line of text names the draft, as a word of its own. */
const names = (text: string, draft: string): boolean => text.split(/[^\p{L}\p{N}-]+/u).includes(draft);

/** Votes and tabling agree with sponsorship and red lines. */
function* drafts(scenario: Scenario, seat: string, told: Instructions, path: DataPath): Generator<Placed> {
  const sponsors = (draft: string) => scenario.drafts.find(({ id }) => id === draft)?.by;
  for (const [n, { draft, vote }] of told.votes.entries()) {
    const at = [...path, 'votes', n];
    if (vote === 'for' && told.redLines.some((redLine) => names(redLine, draft))) {
      yield { path: at, finding: { code: 'vote-across-red-line', facts: { seat, draft } } };
    }
    if (vote === 'against' && (sponsors(draft)?.includes(seat) || told.tables.includes(draft))) {
      const facts = { seat, draft, first: 'sponsor', second: vote };
      yield { path: at, finding: { code: 'contradicting-votes', facts } };
    }
  }
  for (const [n, draft] of told.tables.entries()) {
    if (sponsors(draft)?.includes(seat) ?? true) continue;
    yield { path: [...path, 'tables', n], finding: { code: 'table-not-sponsored', facts: { seat, draft } } };
  }
}

/** What a stance leaves no room for. A stance that reserves or is neutral leaves room for anything. */
const EXCLUDED: Readonly<Record<string, readonly string[]>> = {
  asserts: ['deny'],
  supports: ['deny', 'against'],
  denies: ['assert', 'support', 'confirm'],
  doubts: ['assert', 'support', 'confirm'],
  favours: ['against'],
  opposes: ['for'],
};

const ON_CLAIMS = ['asserts', 'supports', 'denies', 'doubts', 'reserves', 'neutral'];
const ON_DRAFTS = ['supports', 'favours', 'opposes', 'reserves', 'neutral'];

/** Stances fit what they are on, and instructions fit the stances. */
function* stances(scenario: Scenario, entry: ScenarioSeat, path: DataPath): Generator<Placed> {
  const { seat, instructions: told } = entry;
  for (const [n, { on, stance }] of entry.stances.entries()) {
    const at = [...path, 'stances', n];
    const isClaim = scenario.claims.some(({ id }) => id === on);
    if (!isClaim && !scenario.drafts.some(({ id }) => id === on)) continue;
    if (!(isClaim ? ON_CLAIMS : ON_DRAFTS).includes(stance)) {
      yield { path: [...at, 'stance'], finding: { code: 'misplaced-stance', facts: { on, stance } } };
      continue;
    }
    const instruction = isClaim
      ? told.claims.find(({ claim }) => claim === on)?.do
      : told.votes.find(({ draft }) => draft === on)?.vote;
    if (instruction === undefined || !EXCLUDED[stance]?.includes(instruction)) continue;
    const finding: Finding = { code: 'contradicting-stance', facts: { seat, on, stance, instruction } };
    yield { path: at, finding };
  }
}

/** One meeting has one opening of a seat. */
function* openings({ seat, openings: all }: ScenarioSeat, path: DataPath): Generator<Placed> {
  const entries = listed(
    all,
    path,
    (item) => item.meeting,
    (item) => item.text,
  );
  for (const { entry } of twice(entries)) {
    yield { path: entry[0], finding: { code: 'contradicting-openings', facts: { seat, meeting: entry[1] } } };
  }
}

/** No delegation is told to do, or to say first, two things that exclude each other. */
export const contradictions: Rule = function* (scenario) {
  for (const [n, entry] of scenario.seats.entries()) {
    const path = ['seats', n, 'instructions'];
    yield* openings(entry, ['seats', n, 'openings']);
    yield* stances(scenario, entry, ['seats', n]);
    yield* repeated(entry.seat, entry.instructions, path);
    yield* speech(entry.seat, entry.instructions, path);
    yield* drafts(scenario, entry.seat, entry.instructions, path);
  }
};
