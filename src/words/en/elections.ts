import type { ElectionCount } from '../../procedure/outcomes.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { ElectionView } from '../../session/choiceViews.ts';
import type { View } from '../../session/view.ts';

/** The name of a candidate. */
export const candidateName = (texts: Texts, id: string): string => texts.candidates[id]?.name ?? id;

/** "A, B and C"; "nobody". */
export function candidateNames(texts: Texts, ids: readonly string[]): string {
  const names = ids.map((id) => candidateName(texts, id));
  const last = names.at(-1) ?? 'nobody';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

const seatsWords = (n: number): string => (n === 1 ? 'one seat' : `${n} seats`);

/** Who obtained the majority in a ballot, or why nobody has. */
function reachedWords({ seats, required, reached, tooMany }: ElectionCount, texts: Texts): string {
  if (tooMany)
    return `more candidates than ${seatsWords(seats)} have ${required} votes, so that all of them are voted on again`;
  return reached.length === 0
    ? `nobody has the ${required} votes that elect`
    : `${candidateNames(texts, reached)} ${reached.length === 1 ? 'has' : 'have'} the majority of ${required}`;
}

const votesWords = ({ votes }: ElectionCount, texts: Texts): string =>
  votes.map((one) => `${candidateName(texts, one.candidate)} ${one.votes}`).join(', ');

/** A counted ballot: how many votes each has, and what it comes to. Nothing tells whose they are. */
export const countLine = (count: ElectionCount, texts: Texts): string =>
  `${votesWords(count, texts)}: ${reachedWords(count, texts)}`;

type Further = { readonly kind: 'election.further' | 'joint-conference.open'; readonly seats: number };

/** What follows when the Council and the Assembly have not elected the same candidates to all seats. */
export const furtherWords = ({ kind, seats }: Further): string =>
  kind === 'election.further'
    ? `${seatsWords(seats)} left: another meeting follows (Statute of the Court, Article 11)`
    : `${seatsWords(seats)} left after three meetings: the Council or the Assembly may ask for a joint conference of six (Statute of the Court, Article 12)`;

function standing(election: ElectionView, id: string): string {
  if (election.withdrawn.includes(id)) return ' (withdrawn)';
  if (election.elected.includes(id)) return ' (elected)';
  return election.chosen.includes(id) ? ' (majority in the Council)' : '';
}

function ballotLine({ ballot, required }: ElectionView): string | null {
  if (ballot === null) return null;
  const own = ballot.voted ? ' Your paper is in the box.' : '';
  return `Secret ballot for ${seatsWords(ballot.seats)}: ${ballot.cast} papers cast, ${ballot.notYet.length} not yet; ${required} votes elect.${own}`;
}

/** The election that the meeting holds, a line for each thing there is to know; none where it holds none. */
export function electionLines({ election }: View, texts: Texts): readonly string[] {
  if (election === null) return [];
  const { candidates, counts, assembly, seats, round } = election;
  const named = candidates.map(({ id }) => candidateName(texts, id) + standing(election, id));
  const last = counts.at(-1);
  const ballot = ballotLine(election);
  return [
    `Election for ${seatsWords(seats)} on the Court${round > 1 ? `, meeting ${round}` : ''}: ${named.join(', ')}.`,
    ...(ballot === null ? [] : [ballot]),
    ...(last === undefined ? [] : [`Ballot ${counts.length}: ${countLine(last, texts)}.`]),
    ...(assembly.names === null
      ? []
      : [`The Assembly (${assembly.needed} votes elect): ${candidateNames(texts, assembly.names)}.`]),
  ];
}

/** The cause of what a count comes to, as the President tells it. */
function cause({ tooMany, reached }: ElectionCount, texts: Texts): string {
  if (tooMany)
    return 'More candidates than there are seats have obtained the required majority. The Council will hold another ballot on all of them.';
  return reached.length === 0
    ? 'No candidate has obtained the required majority.'
    : `The required majority has been obtained by ${candidateNames(texts, reached)}.`;
}

/** What it takes to be elected on a day: the votes in the Council, of so many members, and those in the Assembly. */
interface Majorities {
  readonly seats: number;
  readonly required: number;
  readonly members: number;
  readonly assembly: number;
}

/** What the President says in an election, as the verbatim record has it. */
export const ELECTION_SAID = {
  opens: ({ seats, required, members, assembly }: Majorities): string =>
    `The Council will now proceed to a secret ballot to fill ${seatsWords(seats)} on the International Court of Justice. A candidate needs ${required} votes of the ${members} in the Council, where permanent and other members count alike, and ${assembly} votes in the General Assembly. Whoever has both is elected.`,
  ballot: 'A vote was taken by secret ballot.',
  counted: (count: ElectionCount, texts: Texts): string =>
    `The result of the voting is as follows. Ballot papers: ${count.papers}. Required majority: ${count.required}. Votes obtained: ${votesWords(count, texts)}. ${cause(count, texts)}`,
  reported: (names: readonly string[], texts: Texts): string =>
    `I have received a letter from the President of the General Assembly: the required majority in the Assembly has been obtained by ${candidateNames(texts, names)}.`,
  elected: (names: readonly string[], texts: Texts): string =>
    names.length === 0
      ? 'No candidate has obtained the required majority both in the Council and in the General Assembly.'
      : `Having obtained the required majority both in the Council and in the General Assembly, ${candidateNames(texts, names)} ${names.length === 1 ? 'has' : 'have'} been elected.`,
  nobody: 'As every candidate has been withdrawn, nobody has been elected.',
  withdrawn: (name: string, country: string): string =>
    `I have received a letter from ${country}, by which ${name} is withdrawn as a candidate.`,
  further: ({ kind }: Further): string =>
    kind === 'election.further'
      ? 'As seats remain to be filled, the Council will hold another meeting, in accordance with Article 11 of the Statute of the Court.'
      : 'As seats remain to be filled after three meetings, a joint conference may be requested, in accordance with Article 12 of the Statute of the Court.',
} as const;

/** The table of ballots in a summary. */
export const ELECTION_TABLE = {
  title: 'Election to the Court',
  head: ['Entry', 'Votes', 'Result'],
  none: 'No ballot was taken.',
  row: (count: ElectionCount, texts: Texts): readonly [string, string] => [
    votesWords(count, texts),
    reachedWords(count, texts),
  ],
  assembly: (names: readonly string[], texts: Texts): readonly [string, string] => [
    'General Assembly',
    candidateNames(texts, names),
  ],
  elected: (names: readonly string[], texts: Texts): string =>
    `Elected by both: ${candidateNames(texts, names)}.`,
} as const;
