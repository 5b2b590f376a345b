import { nameOf } from '../../../src/council/countries.ts';
import type { Seat } from '../../../src/council/seat.ts';
import { CHOICES, type Choice } from '../../../src/council/tally.ts';
import type { Question } from '../../../src/procedure/outcomes.ts';
import type { VoteCase } from '../voteCase.ts';
import { ballotsOf, countedResult, NAMES, numberedOf } from './expected.ts';

const SUBJECTS: Readonly<Record<Question['kind'], string>> = {
  agenda: 'The provisional agenda',
  invitation: 'The proposal',
  motion: 'The motion',
  proposal: 'The proposal',
  ruling: 'The challenge to the ruling',
  draft: 'The draft resolution',
  amendment: 'The amendment',
  part: 'The paragraph',
  preliminary: 'The question whether the matter is one of procedure',
};

const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const words = (n: number): string => WORDS[n] ?? `${n}`;
const some = (n: number, one: string, more: string): string =>
  n === 1 ? `one ${one}` : `${n === 0 ? 'no' : words(n)} ${more}`;

/** The result in the President's words: adopted, a veto, or too few votes, and a ruling overruled or not. */
function formula(subject: string, { outcome, because, vetoes }: VoteCase['result'], as: string): string {
  if (outcome === 'overruled') return 'The ruling has been overruled.';
  if (outcome === 'stands')
    return 'The ruling stands, the challenge having failed to obtain the required number of votes.';
  if (outcome === 'procedural') return 'The draft resolution is a matter of procedure.';
  if (because === null) return `${subject} has been adopted${as}.`;
  if (because === 'votes')
    return `${subject} has not been adopted, having failed to obtain the required number of votes.`;
  const cause =
    vetoes.length === 1 ? 'vote of a permanent member' : `votes of ${words(vetoes.length)} permanent members`;
  if (outcome === 'substantive')
    return `The draft resolution is a matter of substance, owing to the negative ${cause} of the Council.`;
  return `${subject} has not been adopted, owing to the negative ${cause} of the Council.`;
}

const HEADINGS: Readonly<Record<Choice, string>> = {
  for: 'In favour',
  against: 'Against',
  abstaining: 'Abstaining',
  notParticipating: 'Not participating',
  absent: 'Absent',
};

/**
 * The vote as the verbatim record has it: the roll, the count and the result; who is aside only if somebody
 * is.
 */
export function announcementOf(vote: VoteCase, kind: Question['kind']): string {
  const { date } = vote.record;
  const ballots = ballotsOf(vote);
  const listed = (seat: Seat): string => nameOf(seat, 'listed', date);
  const roll = CHOICES.flatMap((choice) => {
    const seats = ballots[NAMES[choice]];
    if (seats.length === 0 && (choice === 'notParticipating' || choice === 'absent')) return [];
    return [`*${HEADINGS[choice]}:*`, seats.length === 0 ? 'None' : seats.map(listed).join(', ')];
  });
  const aside = ballots['not-participating'].length;
  const [first = '', ...rest] = some(aside, 'member', 'members');
  const notTaking =
    aside === 0 ? '' : ` ${first.toUpperCase()}${rest.join('')} did not participate in the voting.`;
  const count = [
    some(ballots.for.length, 'vote', 'votes'),
    ` in favour, ${words(ballots.against.length)} against and `,
    some(ballots.abstaining.length, 'abstention', 'abstentions'),
  ].join('');
  const isDecision = vote.put.kind === 'decision';
  const subject = isDecision ? 'The draft decision' : SUBJECTS[kind];
  const { number, year } = numberedOf(vote);
  const numbered =
    number === null
      ? ` as a resolution of ${year}, its number to be given later`
      : ` as resolution ${number} (${year})`;
  const as = kind === 'draft' && !isDecision ? numbered : '';
  return [
    '*A vote was taken by show of hands.*',
    ...roll,
    `**The President**: ${subject} received ${count}.${notTaking} ${formula(subject, countedResult(vote), as)}`,
  ].join('\n\n');
}
