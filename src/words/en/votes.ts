import type { Change, Referee, Span } from '../../procedure/acts.ts';
import type { Numbered } from '../../procedure/proceedings.ts';
import { REFEREE_WORDS } from './acts.ts';
import { changeWords, partWords } from './amendments.ts';
import { adoptedAs, type DraftNamed, draftNamed, nounOf } from './draftNamed.ts';
import { clock, type DayAndTime, longDate, seriesOf } from './verbatim.ts';

/** A question put to the vote, with its names already found. `whom` comes with its article. */
export type QuestionNamed =
  | { readonly kind: 'agenda' | 'ruling' }
  | { readonly kind: 'preliminary'; readonly draft: DraftNamed }
  | {
      readonly kind: 'invitation';
      readonly whom: string;
      readonly rule: 37 | 39;
      /** Put as who objects. */
      readonly excludes: boolean;
    }
  | { readonly kind: 'motion'; readonly motion: 'suspend' | 'adjourn' }
  | { readonly kind: 'motion'; readonly motion: 'adjourn-to'; readonly until: DayAndTime }
  | { readonly kind: 'motion'; readonly motion: 'refer'; readonly to: Referee }
  | { readonly kind: 'motion'; readonly motion: 'postpone'; readonly until: DayAndTime | null }
  | { readonly kind: 'proposal'; readonly what: string; readonly under: string; readonly by: string }
  | { readonly kind: 'draft'; readonly draft: DraftNamed }
  | {
      readonly kind: 'amendment';
      readonly draft: DraftNamed;
      readonly by: string;
      readonly change: Change;
      readonly paragraph: string;
      /** It is the first put of several to that draft (rule 36). */
      readonly first?: true;
    }
  | ({ readonly kind: 'part'; readonly draft: DraftNamed } & Span);

/** How many votes of each kind, and what came of them. */
export interface Counted {
  readonly for: number;
  readonly against: number;
  readonly abstaining: number;
  readonly notParticipating: number;
  readonly members: number;
  readonly required: number;
  readonly outcome: 'adopted' | 'not-adopted' | 'overruled' | 'stands' | 'procedural' | 'substantive';
  readonly because: 'votes' | 'veto' | null;
  /** Permanent members that voted against, when that decided it; with their article. */
  readonly vetoes: readonly string[];
}

export const BALLOT_HEADINGS = {
  for: 'In favour',
  against: 'Against',
  abstaining: 'Abstaining',
  'not-participating': 'Not participating',
  absent: 'Absent',
} as const;

export const NONE = 'None';

const untilTime = (on: DayAndTime): string => `${longDate(on)} at ${clock(on.time)}`;

function motionTitle(question: Extract<QuestionNamed, { kind: 'motion' }>): string {
  switch (question.motion) {
    case 'suspend':
      return 'Motion to suspend the meeting (rule 33 (1))';
    case 'adjourn':
      return 'Motion to adjourn the meeting (rule 33 (2))';
    case 'adjourn-to':
      return `Motion to adjourn the meeting until ${untilTime(question.until)} (rule 33 (3))`;
    case 'refer':
      return `Motion to refer the matter to ${REFEREE_WORDS[question.to]} (rule 33 (4))`;
    case 'postpone':
      return `Motion to postpone discussion of the question ${question.until === null ? 'indefinitely' : `until ${untilTime(question.until)}`} (rule 33 (5))`;
  }
}

/** The question as a heading: what the Council decides. */
export function questionTitle(question: QuestionNamed): string {
  switch (question.kind) {
    case 'agenda':
      return 'Adoption of the provisional agenda (rule 9)';
    case 'ruling':
      return 'Overruling of the President’s ruling (rule 30)';
    case 'invitation':
      return question.excludes
        ? `Objection to inviting ${question.whom} (rule ${question.rule})`
        : `Invitation of ${question.whom} (rule ${question.rule})`;
    case 'motion':
      return motionTitle(question);
    case 'proposal':
      return `Proposal of ${question.by} to ${question.what} (${question.under})`;
    case 'draft': {
      const { symbol, title, revised } = question.draft;
      const as = revised === true ? ', as orally revised' : '';
      const noun = `D${nounOf(question.draft).slice(1)}`;
      if (symbol !== '') return `${noun} ${symbol}${as}, “${title}”`;
      return `${title.toLowerCase().startsWith(noun.toLowerCase()) ? title : `${noun} “${title}”`}${as}`;
    }
    case 'amendment': {
      const { by, change, paragraph, draft } = question;
      return `Amendment of ${by} to ${changeWords(change, paragraph)} of ${draft.symbol || draft.title} (rule 36)`;
    }
    case 'part':
      return `P${partWords(question).slice(1)} of ${question.draft.symbol || question.draft.title}, voted on separately (rule 32)`;
    case 'preliminary':
      return `Preliminary question: is ${question.draft.symbol || `“${question.draft.title}”`} a matter of procedure? (Charter 27(2))`;
  }
}

/** The words with which the President puts a motion to the vote; the motion itself has been heard. */
export const PUTS_MOTION = 'I shall put the motion to the vote.';
/** A revision in a list of what was done about a draft. */
export const revisionTitle = ({ symbol, title }: DraftNamed, change: Change, paragraph: string): string =>
  `Revision: ${changeWords(change, paragraph)} of ${symbol || title} (rules 31, 35)`;

export const REVISED = 'made by the mover before the vote';

/** The words with which the President puts a question to the vote. */
export function putsToVote(question: QuestionNamed): string {
  switch (question.kind) {
    case 'agenda':
      return 'In view of the objection raised, I shall put the provisional agenda to the vote.';
    case 'ruling':
      return 'My ruling has been challenged. In accordance with rule 30, I submit it to the Council: those who vote in favour vote to overrule it.';
    case 'invitation':
      return question.excludes
        ? `I shall put to the vote the objection to inviting ${question.whom} under rule ${question.rule}: those who object vote in favour.`
        : `In view of the objection raised, I shall put to the vote the proposal to invite ${question.whom} under rule ${question.rule}.`;
    case 'motion':
      return PUTS_MOTION;
    case 'proposal':
      return `I shall put to the vote the proposal of ${question.by} to ${question.what}.`;
    case 'draft':
      return `I shall put ${draftNamed(question.draft)}${question.draft.revised === true ? ',' : ''} to the vote.`;
    case 'amendment':
      return `${question.first === true ? 'In accordance with rule 36, I shall first' : 'I shall'} put to the vote the amendment of ${question.by} to ${changeWords(question.change, question.paragraph)} of ${draftNamed(question.draft)}.`;
    case 'part':
      return `In accordance with rule 32, a separate vote has been requested. I shall put to the vote ${partWords(question)} of ${draftNamed(question.draft)}.`;
    case 'preliminary':
      return `The preliminary question has been raised. I shall put to the vote the question whether ${draftNamed(question.draft)} is a matter of procedure.`;
  }
}

const SMALL = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const numeral = (n: number): string => SMALL[n] ?? String(n);
const counted = (n: number, one: string, more: string): string =>
  `${n === 0 ? 'no' : numeral(n)} ${n === 1 ? one : more}`;

const SUBJECTS = {
  agenda: 'The provisional agenda',
  ruling: 'The challenge to the ruling',
  invitation: 'The proposal',
  motion: 'The motion',
  proposal: 'The proposal',
  draft: 'The draft resolution',
  decision: 'The draft decision',
  amendment: 'The amendment',
  part: 'The paragraph',
  preliminary: 'The question whether the matter is one of procedure',
} as const;

/** "The draft resolution received 13 votes in favour, none against and two abstentions." */
export function countSentence(kind: keyof typeof SUBJECTS, result: Counted): string {
  const some = counted(result.notParticipating, 'member', 'members');
  const notTaking =
    result.notParticipating === 0
      ? ''
      : ` ${some.charAt(0).toUpperCase()}${some.slice(1)} did not participate in the voting.`;
  return `${SUBJECTS[kind]} received ${counted(result.for, 'vote', 'votes')} in favour, ${numeral(result.against)} against and ${counted(result.abstaining, 'abstention', 'abstentions')}.${notTaking}`;
}

const vetoCause = (vetoes: readonly string[]): string =>
  `owing to the negative ${vetoes.length === 1 ? 'vote of a permanent member' : `votes of ${numeral(vetoes.length)} permanent members`} of the Council`;

/** What an adopted draft is now, in the vote sheet: "Resolution 2448 (2018)". */
export function productLine(resolution: Numbered | null): string {
  if (resolution === null) return 'Decision';
  const { number, year } = resolution;
  return number === null
    ? `Resolution of ${year}, its number to be given later`
    : `Resolution ${number} (${year})`;
}

/** The result with its exact cause: the votes it lacked, or a permanent member's vote against (Charter 27). */
export function resultSentence(
  kind: keyof typeof SUBJECTS,
  result: Counted,
  resolution: Numbered | null = null,
): string {
  const subject = SUBJECTS[kind];
  switch (result.outcome) {
    case 'adopted':
      return `${subject} has been adopted${result.for === result.members ? ' unanimously' : ''}${adoptedAs(resolution)}.`;
    case 'overruled':
      return 'The ruling has been overruled.';
    case 'procedural':
      return 'The draft resolution is a matter of procedure.';
    case 'substantive':
      return result.because === 'veto'
        ? `The draft resolution is a matter of substance, ${vetoCause(result.vetoes)}.`
        : 'The draft resolution is a matter of substance, the question having failed to obtain the required number of votes.';
    case 'stands':
      return 'The ruling stands, the challenge having failed to obtain the required number of votes.';
    case 'not-adopted':
      return result.because === 'veto'
        ? `${subject} has not been adopted, ${vetoCause(result.vetoes)}.`
        : `${subject} has not been adopted, having failed to obtain the required number of votes.`;
  }
}

/** The result in the vote sheet: "Adopted (13 in favour, 9 required)". */
export function voteResult(result: Counted): string {
  const votes = `${result.for} in favour, ${result.required} required`;
  switch (result.outcome) {
    case 'adopted':
      return `Adopted (${votes})`;
    case 'overruled':
      return `Ruling overruled (${votes})`;
    case 'procedural':
      return `A matter of procedure (${votes})`;
    case 'substantive':
      return result.because === 'veto'
        ? `A matter of substance: ${seriesOf(result.vetoes)}, permanent, voted against (${votes})`
        : `A matter of substance: votes lacking (${votes})`;
    case 'stands':
      return `Ruling stands: votes lacking (${votes})`;
    case 'not-adopted':
      return result.because === 'veto'
        ? `Not adopted: ${seriesOf(result.vetoes)}, permanent, voted against (${votes})`
        : `Not adopted: votes lacking (${votes})`;
  }
}

/** The words of the vote sheet. */
export const VOTE_SHEET = {
  title: 'Votes',
  none: 'No vote was taken.',
  secret: (ballots: number): string =>
    `Secret ballots counted (rule 61): ${ballots}. Nobody’s ballot is on record; the summary has the votes obtained.`,
  inPrivate: 'Votes taken in private are told by the communiqué (rule 55), without the ballots.',
  note: 'An asterisk marks the permanent members. Abstaining, not participating and absent differ on the record; none of them is a vote in favour.',
  head: ['Member', 'Ballot'],
  facts: { class: 'Kind', required: 'Votes required', result: 'Result', product: 'Product', entry: 'Entry' },
  classes: {
    substantive: 'substantive (Charter 27(3))',
    procedural: 'procedural (Charter 27(2))',
    overrule: 'overruling of a ruling (rule 30)',
    preliminary: 'preliminary question (Charter 27(2))',
  },
  ballots: {
    for: 'in favour',
    against: 'against',
    abstaining: 'abstaining',
    'not-participating': 'not participating',
    absent: 'absent',
  },
} as const;
