import type { Consensus, Span } from '../../procedure/acts.ts';
import type { Numbered } from '../../procedure/proceedings.ts';
import { CONSENSUS_WORDS } from './acts.ts';
import { partWords } from './amendments.ts';
import { adoptedAs, type DraftNamed, draftNamed, nounOf } from './draftNamed.ts';

/** The words of the verbatim record (form of the S/PV documents): headings, and what the President says by custom. */
export const VERBATIM = {
  council: 'Security Council',
  place: 'New York',
  heldAway: (place: string): string => `Held away from Headquarters: ${place} (rule 5)`,
  placeDecided: (place: string): string =>
    `The Council decided to meet at another place (rule 5): “${place}”.`,
  symbolUnknown: 'symbol not established',
  /** Whether it was opened in public, and whether its record is made in a single copy. */
  privateMeeting: (wasPublic: boolean, singleCopy: boolean): string =>
    `${wasPublic ? 'Opened in public, continued in private' : 'Private meeting'} (${singleCopy ? 'rules 48 and 51' : 'rule 48'})`,
  president: 'President',
  tookOver: 'took the chair when it was ceded (rule 20)',
  members: 'Members',
  agenda: 'Agenda',
  nobody: 'no representative',
  unnamed: 'representative not named',
  thePresident: 'The President',
  adoptionOfAgenda: 'Adoption of the agenda',
  agendaAdopted: 'The agenda was adopted.',
  soDecided: 'It was so decided.',
  noObjection: 'There being no objection, it was so decided.',
  showOfHands: 'A vote was taken by show of hands.',
  suspended: 'The meeting was suspended.',
  rose: 'The meeting rose.',
  unfinished: 'The record ends here. The meeting has not been closed.',
  noMeeting: 'No meeting was opened.',
  annex: 'Annex',
  annexNote: 'This annex is kept by Horseshoe. It is no part of the verbatim record, which shows no silence.',
  challenges: 'Questions put to a delegation about a claim',
  challengeHead: ['No.', 'By', 'To', 'Claim', 'Entry', 'Status'],
  noChallenges: 'No question about a claim was put to a delegation.',
  news: 'News released during the meeting',
  newsHead: ['Entry', 'News'],
  noNews: 'No news was released.',
  afterVotes: 'What followed from the votes',
} as const;

const UNITS = ['', 'First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth'];
const TEENS =
  'Tenth,Eleventh,Twelfth,Thirteenth,Fourteenth,Fifteenth,Sixteenth,Seventeenth,Eighteenth,Nineteenth'.split(
    ',',
  );
const TENS = ['', '', 'Twent', 'Thirt', 'Fort', 'Fift', 'Sixt', 'Sevent', 'Eight', 'Ninet'];

/** "Seventy-ninth year"; null beyond the ninety-ninth and before the first. */
export function yearCount(n: number): string | null {
  if (n < 1 || n > 99) return null;
  const [tens, units] = [Math.floor(n / 10), n % 10];
  if (tens === 0) return `${UNITS[units]} year`;
  if (tens === 1) return `${TEENS[units]} year`;
  return units === 0 ? `${TENS[tens]}ieth year` : `${TENS[tens]}y-${UNITS[units]?.toLowerCase()} year`;
}

/** "9772nd meeting". */
export function meetingCount(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending} meeting`;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(
  ',',
);

/** A day with its weekday from 1 for Monday, and a time of day 'HH:MM'. */
export interface DayAndTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly time: string;
}

/** '15:30' is "3.30 p.m.". */
export function clock(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour === 12) return '12 noon';
  if (minute === 0 && hour === 0) return '12 midnight';
  const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

/** "Thursday, 31 October 2024". */
export const longDate = ({ year, month, day, weekday }: DayAndTime): string =>
  `${WEEKDAYS[weekday - 1]}, ${day} ${MONTHS[month - 1]} ${year}`;

/** "Thursday, 31 October 2024, 10 a.m.". */
export const dateLine = (on: DayAndTime): string => `${longDate(on)}, ${clock(on.time)}`;

export const calledToOrder = (time: string): string =>
  `The meeting was called to order at ${clock(time)}`.replace(/\.?$/, '.');

export const verbatimNote = (scenario: string): string =>
  `Record of a simulated meeting (scenario “${scenario}”), written by Horseshoe. It is no document of the United Nations.`;

/** Rule 20. `whom`: a name, or "The representative of Canada", which names the country itself. */
export const tookChair = (whom: string, country: string | null): string =>
  `${whom}${country === null ? '' : ` (${country})`} took the chair.`;

export const resumed = (n: number): string => `The meeting resumed (Resumption ${n}).`;

/** The languages of the Council (rule 41). */
const OFFICIAL: readonly string[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** A language by its BCP 47 tag; one that no name is known for, such as a tag for private use, by the tag. */
const languageNamed = (lang: string): string =>
  languages.of(lang.toLowerCase().split('-')[0] ?? lang) ?? `a language tagged ${lang}`;

/**
 * The note after a speaker's name. Null for English, in which the record is drawn up (rule 45), and for words of no
 * known language. Who speaks another language than the six brings the interpretation along (rule 44).
 */
export function spokeIn(lang: string): string | null {
  const [tag = ''] = lang.toLowerCase().split('-');
  if (tag === 'en' || tag === 'und') return null;
  const spoke = `spoke in ${languageNamed(lang)}`;
  return OFFICIAL.includes(tag) ? spoke : `${spoke}; interpretation provided by the speaker`;
}

/** Forms of address, which stand before a name; any other title of a person is an office. */
const ADDRESSES: readonly string[] = [
  'Mr.',
  'Ms.',
  'Mrs.',
  'Miss',
  'Sir',
  'Dame',
  'Lord',
  'Baroness',
  'Dr.',
  'Prince',
  'Sheikh',
];

/** How a person is named: with the form of address the scenario gives, if it gives one, and never with a guessed one. */
export const addressed = (name: string, title: string): string =>
  ADDRESSES.includes(title) ? `${title} ${name}` : name;

/** A person with their office, as the President introduces them. */
export const introduced = (name: string, title: string): string =>
  title === '' || ADDRESSES.includes(title) ? addressed(name, title) : `${name}, ${title}`;

/** The head of a speech by a representative without a name. */
export const representativeOf = (country: string): string => `The representative of ${country}`;

/** The head of a speech by the Secretary-General, who is named by the office (rule 21). */
export const THE_SECRETARY_GENERAL = 'The Secretary-General';

/** "a, b and c". */
export const seriesOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** What the presiding representative says. `whom` and `country` come with their article: "the Russian Federation". */
export const PRESIDENT = {
  begins: 'The Security Council will now begin its consideration of the item on its agenda.',
  continues: 'The Security Council will now resume its consideration of the item on its agenda.',
  cedes: (country: string): string =>
    `In accordance with rule 20 of the Council’s provisional rules of procedure, I shall not preside over the consideration of this item. The chair passes to the representative of ${country}.`,
  whoObjects: (whom: string): string =>
    `I ask who objects to inviting ${whom}; if it is put to the vote, those in favour will be those who object.`,
  hasProposed: (country: string): string => `The representative of ${country} has made a proposal.`,
  inviteState: (country: string): string =>
    `In accordance with rule 37 of the Council’s provisional rules of procedure, I propose to invite the representative of ${country} to participate in this meeting.`,
  inviteBriefer: (whom: string): string =>
    `In accordance with rule 39 of the Council’s provisional rules of procedure, I propose to invite ${whom}${whom.includes(', ') ? ',' : ''} to participate in this meeting.`,
  members: {
    debate: 'I shall now give the floor to those members of the Council who wish to make statements.',
    before:
      'I shall now give the floor to those members of the Council who wish to make statements before the voting.',
    after:
      'I shall now give the floor to those members of the Council who wish to make statements after the voting.',
  },
  floorTo: (whom: string): string => `I give the floor to ${whom}.`,
  floorFurther: (whom: string): string => `I give the floor to ${whom} for a further statement.`,
  representativeOf: (country: string): string => `the representative of ${country}`,
  thanks: (whom: string): string => `I thank ${whom} for the briefing.`,
  inCapacity: (country: string): string =>
    `I shall now make a statement in my capacity as the representative of ${country}.`,
  resumes: 'I now resume my functions as President of the Council.',
  draftBefore: (draft: DraftNamed, by: readonly string[]): string =>
    draft.symbol === ''
      ? `Members of the Council have before them the text of a ${nounOf(draft)} entitled “${draft.title}”, submitted by ${seriesOf(by)}.`
      : `Members of the Council have before them document ${draft.symbol}, which contains the text of a ${nounOf(draft)} submitted by ${seriesOf(by)}.`,
  readyToVote: (drafts: readonly DraftNamed[]): string => {
    const nouns = new Set(drafts.map(nounOf));
    const [noun = ''] = nouns.size > 1 ? ['draft text'] : nouns;
    return `The Council is ready to proceed to the vote on the ${noun}${drafts.length > 1 ? 's' : ''} before it.`;
  },
  withdrawn: (draft: DraftNamed, country: string): string =>
    `${country} has withdrawn ${draftNamed(draft)} (rule 35).`,
  takenOver: (draft: DraftNamed, country: string): string =>
    `The representative of ${country} has asked that ${draftNamed(draft)} be put to the vote (rule 35).`,
  calledUp: (draft: DraftNamed, country: string): string =>
    `The representative of ${country} has asked, in accordance with rule 38, that ${draftNamed(draft)} be put to the vote.`,
  revised: (draft: DraftNamed, country: string, what: string): string =>
    `The representative of ${country} has orally revised ${draftNamed(draft)}, to ${what}.`,
  revisionReads: 'The revised text reads as follows:',
  unsponsored: (draft: DraftNamed, country: string): string =>
    `${country.charAt(0).toUpperCase()}${country.slice(1)} has withdrawn its sponsorship of ${draftNamed(draft)}.`,
  amendmentReads: 'The text of the amendment reads as follows:',
  amendmentWithdrawn: (draft: DraftNamed, country: string): string =>
    `${country.charAt(0).toUpperCase()}${country.slice(1)} has withdrawn its amendment to ${draftNamed(draft)} (rule 35).`,
  partRefused: (draft: DraftNamed, part: Span, mover: string): string =>
    `A separate vote has been requested on ${partWords(part)} of ${draftNamed(draft)}. The representative of ${mover}, which submitted it, has objected. In accordance with rule 32, no separate vote will be taken.`,
  emptied: (draft: DraftNamed): string =>
    `As no operative paragraph is left, no vote will be taken on ${draftNamed(draft)} as a whole.`,
  consensus: (draft: DraftNamed, how: Consensus): string =>
    `I propose that ${draftNamed(draft)} be adopted ${CONSENSUS_WORDS[how]}. If I hear no objection, I shall take it that the Council agrees.`,
  adopted: (draft: DraftNamed, how: Consensus, resolution: Numbered | null): string =>
    `The ${nounOf(draft)} has been adopted ${CONSENSUS_WORDS[how]}${adoptedAs(resolution)}.`,
  ruling: (country: string, upheld: boolean): string =>
    `The representative of ${country} has raised a point of order. My ruling is that the point is ${upheld ? 'well taken' : 'not well taken'}.`,
  rulesProcedural: (draft: DraftNamed): string =>
    `The question has been raised whether ${draftNamed(draft)} is a matter of procedure. My ruling is that it is, and that Article 27, paragraph 2, of the Charter applies to it.`,
  rulingStands: 'The ruling has not been challenged. It stands.',
  motionBefore: (country: string): string =>
    `The Council has heard the motion of the representative of ${country}. If I hear no objection, I shall take it that the Council agrees to it.`,
  /** `country` is null for the Secretary-General. */
  proposalBefore: (country: string | null, what: string): string =>
    `${country === null ? THE_SECRETARY_GENERAL : representativeOf(country)} has proposed to ${what}. If I hear no objection, I shall take it that the Council so decides.`,
  suspends: 'The meeting is suspended.',
  listExhausted: 'There are no more names inscribed on the list of speakers.',
  concluded:
    'The Security Council has thus concluded the present stage of its consideration of the item on its agenda.',
  adjourned: 'The meeting is adjourned.',
  adjournedTo: (on: DayAndTime): string =>
    `The meeting is adjourned. The Council will meet again on ${longDate(on)} at ${clock(on.time)} to continue its consideration of the item.`,
  referred:
    'The matter has been referred as the Council has decided. The Council has thus concluded its consideration of it at this meeting.',
  postponed: 'Discussion of the question is postponed indefinitely. The meeting is adjourned.',
  postponedTo: (on: DayAndTime): string =>
    `Discussion of the question is postponed until ${longDate(on)} at ${clock(on.time)}, and the meeting is adjourned.`,
  noAgenda: 'The provisional agenda has not been adopted. The meeting is adjourned.',
} as const;

/** What a delegation says by custom when it has typed no words of its own. */
export const DELEGATION = {
  objects: {
    agenda:
      'My delegation objects to the adoption of the provisional agenda and asks that it be put to the vote.',
    invitation: 'My delegation objects to the invitation and asks that it be put to the vote.',
    motion: 'My delegation objects to the motion and asks that it be put to the vote.',
    proposal: 'My delegation objects to the proposal and asks that it be put to the vote.',
    ruling: 'My delegation objects.',
    draft: 'My delegation asks that the draft resolution be put to the vote.',
    amendment: 'My delegation objects.',
    part: 'My delegation objects.',
    preliminary: 'My delegation objects.',
  },
  point: {
    speaker: 'I wish to raise a point of order about the statement being made.',
    challenge: 'I wish to raise a point of order about the question that has been put.',
    vote: 'I wish to raise a point of order about the conduct of the voting.',
    sequence: 'I wish to raise a point of order about the order in which the amendments are put.',
    framing: 'I wish to raise a point of order about the way in which the question is put.',
    other: 'I wish to raise a point of order.',
  },
  asksWhetherProcedural: (draft: DraftNamed): string =>
    `I ask that the Council first decide whether ${draftNamed(draft)} is a matter of procedure.`,
  appeals: 'I challenge the ruling of the President and ask that it be submitted to the Council (rule 30).',
  moves: {
    suspend: 'In accordance with rule 33, paragraph 1, I move that the meeting be suspended.',
    adjourn: 'In accordance with rule 33, paragraph 2, I move that the meeting be adjourned.',
  },
  movesTo: (on: DayAndTime): string =>
    `In accordance with rule 33, paragraph 3, I move that the meeting be adjourned until ${longDate(on)} at ${clock(on.time)}`.replace(
      /\.?$/,
      '.',
    ),
  movesToRefer: {
    committee: 'In accordance with rule 33, paragraph 4, I move that the matter be referred to a committee.',
    'secretary-general':
      'In accordance with rule 33, paragraph 4, I move that the matter be referred to the Secretary-General.',
    rapporteur:
      'In accordance with rule 33, paragraph 4, I move that the matter be referred to a rapporteur.',
  },
  movesToPostpone: (on: DayAndTime | null): string =>
    on === null
      ? 'In accordance with rule 33, paragraph 5, I move that discussion of the question be postponed indefinitely.'
      : `In accordance with rule 33, paragraph 5, I move that discussion of the question be postponed until ${longDate(on)} at ${clock(on.time)}`.replace(
          /\.?$/,
          '.',
        ),
  withdrawsMotion: 'I withdraw my motion.',
  proposes: (what: string, under: string): string => `I propose to ${what} (${under}).`,
  withdrawsProposal: 'I withdraw my proposal.',
  /** Tells of a statement of which no words are known. `whom`: "the representative of France", "Mr. Orr". */
  spoke: (whom: string, further: boolean): string =>
    `${whom.charAt(0).toUpperCase()}${whom.slice(1)} made a ${further ? 'further ' : ''}statement.`,
} as const;
