import type { Seat } from '../../council/seat.ts';
import type { Next } from '../../delegations/coming.ts';
import type { ProposalKind } from '../../procedure/proposals/proposal.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { View } from '../../session/view.ts';
import type { Card } from '../../table/port.ts';
import { FORMAT_NAMES } from './formats.ts';
import { nameOf, series, TheName, theName } from './names.ts';
import { listOn } from './notices.ts';
import { PROPOSAL_TASK, PROPOSAL_TEXT } from './proposals.ts';
import { shown } from './shown.ts';

const COMMANDS = [
  ['Enter', 'go on, or the first line of the menu; never a vote, an answer or a ruling'],
  ['a number', 'that line of the menu'],
  ['an act', 'by name, such as: floor.request   ballot.cast against   challenge.put RUS'],
  ['a line', 'of notation, the seat first or left out: challenges RUS on troops-in-kursk "Is it so?"'],
  ['0', 'back, where something is asked'],
  ['w', 'wait: run on until you are needed'],
  ['m', 'the whole menu'],
  ['s', 'where the meeting stands: seats, list, votes, drafts'],
  ['c', 'claims and challenges: who said what'],
  ['d [DRAFT]', 'the text of a draft, such as: d D1'],
  ['r [N]', 'the latest N entries of the record'],
  ['i', 'your instructions (sealed: for you only)'],
  ['?', 'what is not in order now, and under which rule'],
  ['e [NAME]', 'in plain words: a rule, an act, an outcome, such as: e 33; alone: the rule of this stage'],
  ['y [N]', 'why a computer delegation did what it did (entry N, or the latest)'],
  ['t SEAT', 'take a seat, such as: t USA'],
  ['g SEAT', 'give a seat back to the computer'],
  ['b [SEAT]', 'bring another of your seats forward; without a seat, look on'],
  ['n', 'release news or a letter of the Assembly (facilitator)'],
  ['p', 'pause, or go on'],
  ['u', 'undo: back to before your latest act'],
  ['q', 'leave; the record is kept'],
] as const;

/** Forms of an act that are named when another was typed. */
const MOST_FORMS = 8;

/** What the plain front end says. */
export const linesWords = {
  opening: (texts: Texts, seated: boolean): readonly string[] => [
    texts.title,
    texts.summary,
    `Content note: ${texts.contentNote}`,
    'Enter goes on, w runs on until you are needed, h shows every key. Every step is on record as you go.',
    ...(seated ? [] : ['You look on and hold no seat. t takes one at any time, such as: t USA']),
  ],
  goneOn: (entries: number): string => `The record has ${entries} entries so far. The latest:`,
  latest: 'The latest entries:',
  help: ['Keys:', ...COMMANDS.map(([key, does]) => `  ${key.padEnd(10)} ${does}`)] as readonly string[],
  helpHint: '  h help',
  prompt: (seat: Seat | null): string => (seat === null ? '> ' : `${seat}> `),
  meeting: ({ meeting }: View): string =>
    `${meeting.date}${meeting.place === null ? '' : ` · ${meeting.place}`} · ${FORMAT_NAMES[meeting.format]} · ${meeting.item}${meeting.of > 1 ? ` · meeting ${meeting.index + 1} of ${meeting.of}` : ''}`,
  list: (view: View, texts: Texts): string =>
    `List of speakers${listOn(view)}: ${view.list.length === 0 ? 'nobody' : series(texts, view.list)}.`,
  swapProposed: (texts: Texts, by: Seat): string =>
    `${TheName(texts, by)} proposes to change places with you on the list; it is done when you propose it back.`,
  objections: (view: View, texts: Texts): string => `Objection: ${series(texts, view.objections)}.`,
  youAre: (view: View, texts: Texts, seat: Seat): string =>
    view.seats.some((one) => one.seat === seat && one.people.length === 0)
      ? `Nobody sits for ${theName(texts, seat)}.`
      : `You are ${theName(texts, seat)}${view.president !== seat ? '' : view.meeting.convener === null ? ', and preside' : ', and convene the meeting'}.`,
  alsoHeld: (texts: Texts, seats: readonly Seat[]): string =>
    `Also at this keyboard: ${seats.map((seat) => `${nameOf(texts, seat)} (b ${seat})`).join(', ')}.`,
  putToYou: (challenge: string): string => `Put to you: ${challenge}`,
  yourTurn: {
    floor: 'You have the floor.',
    answer: 'You are offered the floor to answer. There is no duty to.',
    ballot: 'Your vote is due.',
    chair: 'The next step is yours as President.',
  },
  yourTurnAsConvener: 'The next step is yours: you convened the meeting.',
  enter: 'Enter goes on, w until you are needed, m menu.',
  enterLookingOn: 'Enter goes on, w to the end of the meeting, t takes a seat.',
  can: (acts: readonly string[]): string => `You can: ${acts.join(' · ')}`,
  goOn: (next: Next, texts: Texts): string =>
    next.who === 'computer' && texts.seats[next.seat] !== undefined
      ? `go on: ${theName(texts, next.seat)} acts`
      : 'go on',
  runOn: 'wait until you are needed',
  letGo: 'let the President go on',
  letSilenceEnd: 'say nothing: let the silence end',
  letConvenerGo: 'let the convener go on',
  handTo: (texts: Texts, seat: Seat): string => `hand the keyboard to ${theName(texts, seat)}`,
  choose: 'There is something to decide: type its number.',
  paused: 'Paused. p goes on.',
  resumed: 'Going on.',
  handOver: (texts: Texts, seat: Seat): string =>
    `Hand the keyboard to ${theName(texts, seat)}. Press Enter when they are there; q leaves.`,
  handOverHelp:
    'Several delegations share this keyboard, and each may see only its own papers. Whoever sits for the one named comes to the keyboard and presses Enter; the others look away. Then h shows every key.',
  onlyEnter: 'Only Enter, on an empty line, says that they are there.',
  over: 'The session is over.',
  overKeys: 'Enter leaves. s, c, r, y and u still work.',
  back: 'back',
  which: 'Which?',
  notThere: (typed: string): string =>
    `There is no “${shorten(typed)}” here. Type a number of the menu, or h for help.`,
  notOne: (typed: string): string =>
    `There is no “${shorten(typed)}” here. Type a number of the list; 0 goes back, q leaves.`,
  names: (most: number): string =>
    `Vote for ${most === 1 ? 'one candidate' : `up to ${most} candidates`} by number, in secret; - casts a blank paper, 0 goes back:`,
  moves: 'Claims to take up: numbers with commas, Enter for none, 0 to go back.',
  oneEach: 'A statement takes one position on a claim. Evidence goes with any.',
  words: 'Own words (one line), Enter for none, 0 to go back:',
  proposalText: (what: ProposalKind): string =>
    `${PROPOSAL_TEXT[what] ?? PROPOSAL_TASK} (one line), 0 to go back:`,
  amendmentText: (text: string): string =>
    `Text of the paragraph (one line), Enter for “${text}”, 0 to go back:`,
  more: 'Other paragraphs under the same vote, with commas between them, Enter for none, 0 to go back:',
  ownQuestion: (question: string): string =>
    question === ''
      ? 'Own words for the question (one line), Enter for none, 0 to go back:'
      : `Own words for the question (one line), Enter for “${question}”, 0 to go back:`,
  until: (canonical: string): string =>
    `Day and hour as YYYY-MM-DD HH:MM, or a day alone, Enter for ${canonical}, 0 to go back:`,
  person: (canonical: string): string => `Who? Enter for ${canonical}:`,
  noNews: 'There is no news left to release, no silence to end, and no letter can come in now.',
  noCard: 'You hold no seat with instructions.',
  card: (card: Card, texts: Texts): readonly string[] => [
    `Instructions of ${theName(texts, card.seat)} (sealed):`,
    `  In public: ${card.line}`,
    ...card.objectives.map((text) => `  Objective: ${text}`),
    ...card.redLines.map((text) => `  Red line: ${text}`),
  ],
  noWhy: 'That entry is not a computer delegation’s, or there is none.',
  why: (n: number): string => `Entry ${n}, because:`,
  undone: (n: number): string =>
    n === 0
      ? 'Undone: back to the start.'
      : `Undone: back to after entry ${n}. The record keeps both courses.`,
  nothingToUndo: 'There is no act of yours to undo.',
  stale: 'Somebody acted in between; look again.',
  store: (detail: string): string =>
    `The record could not be written (${detail}). Nothing happened and nothing is lost; free some room and try again.`,
  again: 'Enter tries again, 0 gives it up:',
  notHeld: 'That seat is not held here. t SEAT takes a seat.',
  unknownSeat: (typed: string, seats: readonly Seat[]): string =>
    `${typed === '' ? 'Name a seat' : `There is no seat ${shorten(typed)} in this session`}. Its seats: ${seats.join(', ')}.`,
  cannotTake: 'That seat is no part of this session.',
  ballotsShown: 'You have seen how members vote: take a member’s seat once all have.',
  taken: (texts: Texts, seat: Seat): string => `You hold ${theName(texts, seat)} now.`,
  released: (texts: Texts, seat: Seat): string => `The computer holds ${theName(texts, seat)} now.`,
  personNeeded: (next: Next, texts: Texts): string =>
    next.who === 'person' ? `The meeting waits for ${theName(texts, next.seat)}.` : 'The meeting waits.',
  seatNeeded: (seat: Seat): string =>
    `You look on and hold no seat: only a seat can do that. t SEAT takes one, such as: t ${seat}`,
  notThat: (typed: string): string => `“${shorten(typed)}” is not in order now.`,
  formsInOrder: (forms: readonly string[]): string =>
    `You can type: ${forms.slice(0, MOST_FORMS).join(', ')}${forms.length > MOST_FORMS ? ', …' : ''}.`,
  nothingElse: 'Everything is in order for this seat.',
  noSeat: 'You hold no seat. t SEAT takes one, such as: t USA',
  notInOrder: 'Not in order now:',
  notAtStage: (acts: readonly string[]): string => `  At another stage: ${acts.join(', ')}.`,
  forPresident: (texts: Texts, president: Seat, acts: readonly string[]): string =>
    `  ${TheName(texts, president)} presides, and may: ${acts.join(', ')}.`,
};

/** What was typed, not longer than a line can bear, with nothing in it that a terminal would obey. */
const shorten = (typed: string): string => {
  const points = [...typed];
  return shown(points.length > 40 ? `${points.slice(0, 40).join('')}…` : typed);
};
