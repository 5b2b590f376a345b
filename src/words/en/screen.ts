import { POINT_DETAIL } from './points.ts';
import { CONSENSUS_STATUS } from './products.ts';
import { screenNotices } from './screenKeys.ts';

/**
 * The words of the screen: labels of its keys and panes, the sentences of its dialogs and empty places. What the
 * meeting itself says is in `meeting.ts` and `statements.ts`.
 */
export const screenWords = {
  name: 'HORSESHOE',
  president: 'President',
  presidentIs: (name: string, ceded: boolean): string => `President: ${name}${ceded ? ' (chair ceded)' : ''}`,
  convener: 'Convener',
  convenerIs: (name: string): string => `Convener: ${name}`,
  entry: (n: number): string => `entry ${n}`,
  meetingOf: (n: number, of: number): string => ` (meeting ${n} of ${of})`,
  pausedMark: 'PAUSED',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  tooSmall: (columns: number, rows: number, now: { columns: number; rows: number }): string =>
    `Window too small (${columns}×${rows} needed, ${now.columns}×${now.rows} now)`,
  tooSmallKeys: 'Make it larger and the meeting is there again. q leaves; the record is kept.',
  rows: (from: number, to: number, of: number): string => `${from}–${to} of ${of}`,

  handOver: {
    title: 'Hand over the keyboard',
    to: (name: string): string => `Hand the keyboard to ${name}; press Enter when they are there.`,
    why: 'Instructions from capital are sealed: nothing of them is on the screen now.',
    keys: 'Enter I am there   ? help   q leave',
  },

  panes: { table: 'The table', floor: 'The floor', claims: 'Claims', record: 'Record', card: 'Your card' },
  paneVote: 'The vote',
  tab: (digit: number, title: string): string => `${digit} ${title}`,
  cardOf: (name: string): string => `${name}: instructions (sealed)`,
  recordFiltered: (filter: string): string => `Record with “${filter}”`,

  absent: (name: string): string => `(${name}, absent)`,
  voted: 'voted',
  invitedLabel: 'Invited  ',
  places: { member: null, invited: 'invited', secretariat: 'at every meeting, without a vote (rule 21)' },
  youLabel: 'You      ',
  youLookOn: 'You look on from the table itself; t takes a seat',
  alsoHeld: (codes: string): string => ` (also held by people: ${codes})`,
  legendFloor: '> floor  ! challenged  1 2 on list  * permanent',
  legendOpen: '+ for  - against  ~ abstaining  o not participating  . not yet',
  legendSealed: 'v has voted  . not yet  * permanent',

  contentNote: (text: string): string => `Content note: ${text}`,
  howToBegin:
    'Enter lets the next delegation act, w runs on until you are needed. t takes a seat at any time. ? shows every key.',
  closed: 'The meeting is closed.',
  noDecision: 'No decision was taken.',
  decided: (question: string, result: string): string => `${question}: ${result}`,
  leftUnanswered: (id: string, by: string, to: string, claim: string): string =>
    `${id}, put by ${by} to ${to} on “${claim}”, is unanswered.`,
  saidNothing: (id: string, by: string, to: string, claim: string): string =>
    `${to} said nothing. ${id}, put by ${by} on “${claim}”, is unanswered.`,
  unansweredFirst: (ids: string, text: string): string => `${ids} unanswered: ${text}`,
  afterwards: 'The record keeps all of it: 4 shows it, and it can be printed as a verbatim record.',
  floorNext: (name: string): string => `Nobody has the floor. First on the list: ${name}.`,
  floorStatement: 'has the floor, statement',
  floorFurther: 'has the floor, further statement',
  floorToAnswer: 'has the floor to answer a challenge, if it wants to',
  floorSettled: {
    answered: (id: string): string => `has answered ${id}`,
    declined: (id: string): string => `has declined to answer ${id}`,
    unanswered: (id: string): string => `has the floor; ${id} is unanswered`,
    'set-aside': (id: string): string => `has the floor; ${id} is set aside`,
  },
  concludes: '; x concludes',
  stageOfFloor: (stage: string, who: string, how: string): string => `${stage} · rule 27: ${who} ${how}`,
  nothingSaid: 'Nothing has been said at this meeting yet. What speakers say will stand here in full.',
  said: ' said:',
  openChallenge: (by: string, to: string, claim: string): string =>
    `${by} has challenged ${to} on “${claim}”: open`,
  listLabel: (on: string): string => `List of speakers${on}  `,
  withKey: (text: string, key: string): string => `${text} (${key})`,
  swapProposed: (by: string): string => `${by} proposes to change places on the list with you (f).`,
  resultLabel: 'Last vote  ',
  draftLabel: 'Draft  ',
  draftLine: (symbol: string, title: string, status: string, mover: string): string =>
    [symbol, title, mover === '' ? status : `${status}, submitted by ${mover}`]
      .filter((text) => text !== '')
      .join(' · '),
  draftStatus: {
    zero: 'not submitted',
    ...CONSENSUS_STATUS,
    tabled: 'before the Council',
    withdrawn: 'withdrawn',
    adopted: 'adopted',
    'not-adopted': 'not adopted',
    vetoed: 'not adopted, a permanent member having voted against',
    referred: 'referred (rule 33 (4))',
    lapsed: 'lapsed with its matter (rule 11)',
  },
  beforeLabel: 'Before the Council: ',
  movedBy: (name: string): string => `Moved by ${name}.`,
  objections: (names: string): string => `Objection: ${names}. It is put to the vote.`,
  noObjection: 'No objection so far. Without one it is decided without a vote.',
  pointBy: (name: string, what: string): string => `Point of order raised by ${name}: ${what}`,
  pointPending: 'the President rules at once.',
  matterRuled: (draft: string): string => `The President has ruled that ${draft} is a matter of procedure.`,
  rulingStands: 'The ruling will stand unless somebody challenges it.',
  pointRuled: (upheld: boolean): string =>
    upheld ? 'the President has upheld it.' : 'the President has ruled against it.',

  castLabel: 'have voted',
  notYet: 'not yet',
  absentSeats: 'absent',
  beyond: (n: number, needed: number): string => `${n} (${needed} needed)`,
  outOf: (n: number, of: number): string => `${n} of ${of}`,
  ballotDue: 'Your ballot is due: + in favour, - against, ~ abstain, n not participating.',
  ballotMine: (mark: string, word: string): string => `Your ballot: ${mark} ${word}`,
  sealed: 'How the others vote is seen at the count.',

  noClaims:
    'No claim is on record yet. Members put claims on record in their statements; here stands what becomes of each.',
  sides: (by: string, denied: string, confirmed: string): string =>
    [
      by === '' ? '' : `by ${by}`,
      denied === '' ? '' : `denied by ${denied}`,
      confirmed === '' ? '' : `confirmed by ${confirmed}`,
    ]
      .filter((text) => text !== '')
      .join('; '),
  claimAbout: (names: string): string => `About: ${names}.`,
  claimUnder: (text: string): string => `Said to be under: ${text}.`,
  claimStatus: (word: string): string => `Now: ${word}.`,
  claimMarks: {
    asserted: (who: string): string => `Asserted by ${who}.`,
    supported: (who: string): string => `Supported by ${who}.`,
    denied: (who: string): string => `Denied by ${who}.`,
    confirmed: (who: string): string => `Confirmed by ${who}.`,
    evidenced: (who: string): string => `Evidence presented by ${who}.`,
  },
  inEntry: (name: string, entry: number): string => `${name} (${entry})`,
  claimReported: (entries: string): string => `Reported in the news (${entries}).`,
  challengeLine: (by: string, to: string, entry: number, status: string): string =>
    `${by} challenged ${to} on it (${entry}): ${status}.`,
  challengeStatus: {
    open: 'open',
    answered: 'answered',
    declined: 'answer declined',
    unanswered: 'unanswered',
    'set-aside': 'set aside on a point of order',
  },
  noOpinion: 'Numbers are entries of the record. Horseshoe keeps who said what; it holds no opinion on it.',

  noEntries: 'The record is empty. Enter lets the first delegation act.',
  noneFound: 'Nothing found. Esc ends the search.',
  entryTitle: (n: number): string => `Entry ${n}`,
  entryBy: (name: string, capacity: string): string => `${name}, ${capacity}.`,
  capacities: {
    representative: 'as representative',
    president: 'as President',
    secretariat: 'for the Secretariat',
    world: 'from outside the Council',
  },
  more: (kind: string): string => `${kind} …`,
  draftRead: (name: string): string => `Read ${name}`,
  draftParagraph: (n: string, text: string): string => (n === '' ? text : `${n}. ${text}`),
  draftSubmit: 'Enter submits it; Esc goes back.',
  world: 'The facilitator',
  whyTitle: (n: number): string => `Why: entry ${n}`,
  whyHead: 'Why the computer delegation did so:',

  noSeat:
    'You hold no seat. t takes one at any time: its instructions from capital stand here then. You can also just look on.',
  noCard: (name: string): string => `${name} has no instructions in this scenario.`,
  objectives: 'Objectives',
  redLines: 'Red lines',

  dialogs: {
    turn: 'What you can do',
    take: 'Take or give up a seat',
    forward: 'Whose seat is in front',
    news: 'Release news',
    palette: 'All choices',
    help: 'Keys',
  },
  menus: {
    challenge: 'Put a challenge',
    answer: 'Answer the challenge',
    floor: 'The list of speakers',
    motion: 'Motions and proposals',
    order: 'Point of order',
    object: 'Object',
    vote: 'Cast your ballot',
    drafts: 'Drafts',
    preside: 'President',
    room: 'Seat and meeting',
  } as Readonly<Record<string, string>>,
  intros: {
    challenge: ['A challenge puts a question on a claim to another seat. There is no duty to answer it.'],
    answer: ['You may answer, decline, or say nothing and let the floor go (x).'],
    motion: [
      'Motions in order of precedence (rule 33). Suspension and simple adjournment are decided without debate. Other proposals come after them.',
    ],
    object: [
      'To deciding without a vote: it is then put to the vote. As the mover of a draft, to a separate vote on a part of it: none is taken (rule 32).',
    ],
    order: ['The President rules at once; the ruling stands unless it is overruled (rule 30).'],
    vote: ['It can be changed while the call goes on. Other seats see it at the count.'],
    paper: ['The paper is secret: nobody sees for whom it is, and once it is in the box it stays (rule 61).'],
  } as Readonly<Record<string, readonly string[]>>,
  takeIntro:
    'The seats you do not take are played by computer delegations. You can give a seat back at any time.',
  giveUp: (name: string): string => `${name}: give it back to the computer`,
  inFront: 'in front now',
  tableItself: 'The table itself',
  tableItselfDetail: 'look on as facilitator: you see ballots as they are cast, and no instructions',
  newsIntro: 'What comes from outside the Council stands in the record as such.',
  nothingHere: 'There is nothing to choose here now.',

  motionDetail: {
    suspend: 'the meeting stops and resumes later, where it is; no debate',
    adjourn: 'the meeting ends; nothing more is done at it; no debate',
    'adjourn-to': 'the meeting ends and the next one is fixed for that day and hour',
    refer: 'the matter goes there with the drafts before the Council, and the meeting ends; debatable',
    postpone: 'the question is not discussed any further, and the meeting ends; debatable',
  },
  ballotDetail: {
    for: 'counts towards the majority',
    against: 'does not count; from a permanent member, on a substantive question, it prevents adoption',
    abstaining: 'does not count towards the majority, and blocks nothing',
    'not-participating': 'as abstaining, but you stay out of the vote',
  },
  answerDetail: {
    confirm: 'the claim is then confirmed by you',
    deny: 'your denial stands beside the claim',
    revise: 'you say what you hold to be so instead',
    evade: 'you speak, and the question stays without a yes or no',
  },
  pointDetail: POINT_DETAIL,
  requestDetail: {
    2: 'as a member of the Council: the President shall call the meeting',
    3: 'as a dispute or matter brought under the Charter',
  },

  parts: {
    names:
      'Whom you vote for, in secret: space or a digit marks a name or takes it off, Enter casts the paper; with none it is blank',
    moves: 'What you say about the claims (space takes one in or out)',
    words: 'In your own words, if you like',
    until: 'Day and hour as YYYY-MM-DD HH:MM, or a day alone; write your own over the one that is offered',
    person: 'Who',
    more: 'Other paragraphs under the same vote, with commas between them, if any',
  },
  amendmentText: (text: string): string => `Text of the paragraph; “${text}” if you leave it empty`,
  noMoves: 'There is no claim on which you can take a position now.',
  length: (n: number, of: number): string => `  ${n} of ${of} characters`,
  previewNothing:
    'Nothing is ticked and nothing is written: the record will say only that a statement was made.',
  previewOpening: 'Nothing is ticked and nothing is written: you will say your opening position:',
  preview: 'It will stand in the record as:',

  confirmVeto: [
    'You vote against as a permanent member. On this question your vote alone means that it is not adopted, even with nine in favour (Charter 27(3)).',
  ],
  confirmQuit: ['The record is kept in memory only: it is lost when you leave.'],
  confirmUndo: (count: number, to: string): readonly string[] => [
    `${count} entries are taken back: ${to}`,
    'The record keeps them, and that they were taken back.',
  ],
  undoTo: (from: number, to: number, first: string): string =>
    `entries ${from} to ${to}, back to before “${first}”.`,
  confirmKeys: 'y yes   n or Esc no',

  paused: 'The meeting is paused. P goes on.',
  newsNext: 'News comes in from outside the Council.',
  enter: {
    computer: 'Enter: let it act. w: run on until you are needed or the meeting turns.',
    lastCall: 'Enter: let it go on.',
    person: 'Enter: what you can do.',
    ballot: 'Vote with + - ~ n, or Enter.',
    paper: 'v or Enter: fill in your paper.',
    other: 'Enter: bring that seat to the front.',
    over: 'q leaves; the record is kept.',
  },

  ...screenNotices,

  notNow: 'not at this stage',
  ruleRef: (rule: string): string => (/^\d/u.test(rule) ? `rule ${rule}` : rule),
  ruleShort: (rule: string): string => (/^\d/u.test(rule) ? rule : rule.replace('Charter ', 'Ch.')),
} as const;
