import type { Basis } from '../../procedure/acts.ts';
import { BASIS_RULES } from './acts.ts';
import { CONSENSUS_STATUS } from './products.ts';

/** In the place of an empty list, where only what was done in public is shown. */
export const NONE_IN_PUBLIC = 'None in public. What was done in private is not shown (rules 48, 55).';

/** The words of the summary of a record. */
export const SUMMARY = {
  title: 'Summary',
  noMeeting: 'No meeting was asked for.',
  facts: {
    symbol: 'Symbol',
    presided: 'Presided',
    called: 'Called',
    agenda: 'Agenda',
    admission: 'Application',
    invited: 'Invited',
    notInvited: 'Invitation refused',
    credentialsReport: 'Report on credentials (rule 15)',
    credentials: 'Credentials not recognised (rule 17)',
    place: 'Held away from Headquarters (rule 5)',
    placeDecided: 'Place decided on (rule 5)',
    held: 'Held',
    inPrivate: 'in private (rule 48)',
    singleCopy: 'in private (rule 48), its record in a single copy (rule 51)',
    suspended: 'Suspended and resumed',
    remarks: 'Remarks',
    ended: 'Ended',
  },
  none: 'none',
  speakers: 'Who spoke',
  speakerHead: ['Delegation', 'Statements', 'Further statements'],
  noSpeakers: 'Nobody made a statement.',
  claims: 'Claims',
  claimsNote: 'What was said of each claim, and by whom. Numbers are entries of the record.',
  claimHead: [
    'Claim',
    'Asserted by',
    'Supported by',
    'Denied by',
    'Confirmed by',
    'Evidence from',
    'In the news',
    'Status',
  ],
  noClaims: 'No claim was raised.',
  challenges: 'Questions put to a delegation about a claim',
  challengeHead: ['No.', 'By', 'To', 'Claim', 'Entry', 'Status'],
  noChallenges: 'No question about a claim was put to a delegation.',
  drafts: 'Draft resolutions',
  draftHead: ['Draft', 'Submitted by', 'Sponsors', 'What became of it'],
  noDrafts: 'No draft resolution was submitted.',
  motions: 'Motions and points of order',
  motionHead: ['Entry', 'By', 'What', 'What became of it'],
  noMotions: 'None.',
  votes: 'Votes',
  voteHead: ['Entry', 'Question', 'Result'],
  noVotes: 'No vote was taken.',
  secretVotes: 'No vote but by secret ballot (rule 61): the ballots are below.',
  outcome: 'Outcome',
  product: (drafts: readonly string[]): string => `Adopted: ${drafts.join('; ')}.`,
  issued: (texts: readonly string[]): string => `Issued: ${texts.join('; ')}.`,
  issuedMeanwhile: (texts: readonly string[]): string =>
    `Issued meanwhile, outside the meeting: ${texts.join('; ')}.`,
  noProduct: 'The meeting closed without a product.',
  notClosed: 'The meeting has not been closed.',
} as const;

/** Who asked for a meeting on what ground: "Ukraine (rule 3, Article 35), the United States of America (rule 2)". */
export interface Asked {
  readonly whom: string;
  readonly basis: Basis;
}

const asking = (by: readonly Asked[]): string =>
  by.map(({ whom, basis }) => `${whom} (${BASIS_RULES[basis]})`).join(', ');

export const ASSEMBLY = 'the General Assembly';

/** What the record remarks on the meeting; nothing of it kept the Council from meeting or voting. */
export const remark = {
  interval: (days: number): string => `${days} days after the last meeting (rule 1: fourteen at most)`,
  notice: (hours: number): string => `notice ${hours} hours ahead (rule 8: three days, unless urgent)`,
  document: (draft: string, hours: number): string =>
    `${draft} put ${hours} hours after it was circulated (rule 26)`,
} as const;

export const calledAtRequest = (by: readonly Asked[]): string =>
  `by the President, at the request of ${asking(by)}`;

/** Who presided, in order; each after the first took the chair when it was ceded. */
export const presidedLine = ([first = '', ...later]: readonly string[]): string =>
  later.length === 0 ? first : `${first}, then ${later.join(', then ')}: the chair was ceded (rule 20)`;

export const CALLED_BY_PRESIDENT = 'by the President (rule 1)';

export const NOT_CALLED = 'not called';

/** Requests made once the meeting had been called: they are no ground of the call. */
export const requestedLater = (by: readonly Asked[]): string =>
  `; asked for as well, once called, by ${asking(by)}`;

export const requestedOnly = (by: readonly Asked[]): string => `asked for by ${asking(by)}, not called`;

const AGENDA = {
  provisional: 'not yet adopted',
  adopted: 'adopted',
  rejected: 'not adopted',
} as const;

export const agendaLine = (item: string, status: keyof typeof AGENDA): string =>
  `${item} (${AGENDA[status]})`;

/** The application of a State, and where it stands at the end of the meeting. */
export const applicationLine = (whom: string, standing: string): string => `${whom}: ${standing}`;

export const rejectedLine = (whose: string, voted: boolean): string =>
  `${whose}, ${voted ? 'by a procedural vote' : 'without a vote, nobody objecting'}`;

export const invitedLine = (whom: string, rule: 37 | 39): string => `${whom} (rule ${rule})`;

const ENDED = {
  'list-exhausted': 'the list of speakers was exhausted',
  'informal-ended': 'nobody was left on the list of speakers',
  elected: 'the Council and the General Assembly elected (rule 61)',
  'not-elected': 'nobody was elected by both the Council and the General Assembly (rule 61)',
  adjourned: 'adjourned on a motion (rule 33)',
  referred: 'the matter was referred (rule 33 (4))',
  postponed: 'the discussion was postponed (rule 33 (5))',
  'agenda-rejected': 'the provisional agenda was not adopted (rule 9)',
} as const;

export const endedLine = (how: keyof typeof ENDED, until: string | null): string =>
  until === null ? ENDED[how] : `${ENDED[how]}, until ${until}`;

const ANSWERED = {
  confirm: 'answered: confirmed',
  deny: 'answered: denied',
  revise: 'answered: put otherwise',
  evade: 'answered without an answer to the question',
} as const;

/** What became of a question put to a delegation. */
export function challengeStatus(
  status: 'open' | 'answered' | 'declined' | 'unanswered' | 'set-aside',
  how: keyof typeof ANSWERED | null,
): string {
  switch (status) {
    case 'open':
      return 'open';
    case 'answered':
      return how === null ? 'answered' : ANSWERED[how];
    case 'declined':
      return 'answer declined';
    case 'unanswered':
      return 'unanswered';
    case 'set-aside':
      return 'set aside by a ruling (rule 30)';
  }
}

/** Where a claim stands on the record; it says nothing of whether it is true. */
export const CLAIM_STATUS = {
  'not-raised': 'not raised',
  reported: 'reported',
  asserted: 'asserted',
  denied: 'disputed',
  confirmed: 'confirmed',
  challenged: 'challenged, open',
  declined: 'challenged, answer declined',
  unanswered: 'challenged, unanswered',
} as const;

export const DRAFT_STATUS = {
  zero: 'not submitted',
  ...CONSENSUS_STATUS,
  tabled: 'not put to the vote',
  /** Of a draft that was before the Council when it went on in private, to those who may not read on. */
  unshown: 'before the Council when it went on in private; what became of it there is not shown',
  withdrawn: 'withdrawn (rule 35)',
  adopted: 'adopted',
  'not-adopted': 'not adopted: votes lacking',
  vetoed: 'not adopted: a permanent member voted against',
  referred: 'referred (rule 33 (4))',
  lapsed: 'lapsed with its matter (rule 11)',
} as const;

/** What was done with a draft before what became of it in the end (rules 31, 34, 35); `whom` as in a list. */
export const DRAFT_COURSE = {
  tabled: (whom: string): string => `submitted anew by ${whom}`,
  seconded: (whom: string): string => `seconded by ${whom}`,
  withdrawn: (whom: string): string => `withdrawn by ${whom} (rule 35)`,
  takenOver: (whom: string): string => `taken over by ${whom} (rule 35)`,
} as const;

export const MOTION_STATUS = {
  made: 'not decided',
  carried: 'carried',
  lost: 'not carried',
  withdrawn: 'withdrawn (rule 35)',
  lapsed: 'lapsed',
} as const;

export const POINT_OF_ORDER = {
  speaker: 'point of order about the speaker (rule 30)',
  challenge: 'point of order about a question put (rule 30)',
  vote: 'point of order about the conduct of the voting (rule 30)',
  sequence: 'point of order about the order of the amendments (rule 30)',
  framing: 'point of order about how the question is put (rule 30)',
  other: 'point of order (rule 30)',
  matter: 'ruling that a draft is a matter of procedure (rule 30)',
} as const;

const SETTLED = {
  unchallenged: 'the ruling was not challenged',
  stands: 'the ruling was challenged and stands',
  overruled: 'the ruling was overruled',
} as const;

export const pointStatus = (
  settled: { readonly upheld: boolean; readonly how: keyof typeof SETTLED } | null,
): string =>
  settled === null ? 'not decided' : `${settled.upheld ? 'upheld' : 'not upheld'}; ${SETTLED[settled.how]}`;

/** "United States of America (41)": who, and in which entry. */
export const marked = (whom: string, entry: number): string => `${whom} (${entry})`;

/** A heading for a meeting: its day and, if established, its symbol. */
export const meetingHeading = (day: string, symbol: string | null): string =>
  symbol === null ? `Meeting of ${day}` : `${symbol}, ${day}`;
