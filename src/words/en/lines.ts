import type { Challenge } from '../../claims/ledger.ts';
import type { Seat } from '../../council/seat.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { View } from '../../session/view.ts';
import type { Card } from '../../table/port.ts';
import { claimStatusWord } from './meeting.ts';
import { draftLabel, nameOf, series, theName } from './names.ts';
import { needsLine } from './questions.ts';

const COMMANDS = [
  ['Enter', 'the first line of the menu'],
  ['a number', 'that line of the menu; the name of an act works too (ballot.cast, floor.request)'],
  ['w', 'wait: run on until you are needed'],
  ['s', 'where the meeting stands: seats, list, claims, drafts'],
  ['i', 'your instructions (sealed: for you only)'],
  ['?', 'what is not in order now, and under which rule'],
  ['n', 'release news (facilitator)'],
  ['t CODE', 'take a seat, such as: t USA'],
  ['g CODE', 'give a seat back to the computer'],
  ['b CODE', 'bring another of your seats forward'],
  ['p', 'pause, or go on'],
  ['y [N]', 'why a computer delegation did what it did (entry N, or the latest)'],
  ['u', 'undo: back to before your latest act'],
  ['q', 'leave; the record is kept'],
] as const;

/** What the plain front end says. */
export const linesWords = {
  opening: (texts: Texts): readonly string[] => [
    texts.title,
    texts.summary,
    texts.contentNote,
    'Type a number, or h for help. Every line is kept in the record as you go.',
  ],
  help: ['Keys:', ...COMMANDS.map(([key, does]) => `  ${key.padEnd(10)} ${does}`)] as readonly string[],
  prompt: '> ',
  youAre: (texts: Texts, seat: Seat | null): string =>
    seat === null
      ? 'You look on (no seat taken). In order now:'
      : `You are ${theName(texts, seat)}. In order now:`,
  goOn: 'wait: the next delegation acts',
  runOn: 'wait until you are needed',
  letGo: 'wait: let the President go on',
  paused: 'Paused. p goes on.',
  resumed: 'Going on.',
  handOver: (texts: Texts, seat: Seat): string =>
    `Hand the keyboard to ${theName(texts, seat)}. Press Enter when they are there.`,
  back: 'back',
  which: 'Which?',
  notThere: (typed: string): string =>
    `There is no “${typed}” here. Type a number of the menu, or h for help.`,
  moves: 'Claims to take up: numbers with commas, or Enter for none.',
  words: 'Own words (one line), or Enter for none:',
  until: (canonical: string): string => `Day and hour as YYYY-MM-DD HH:MM, or Enter for ${canonical}:`,
  person: (canonical: string): string => `Who? Enter for ${canonical}:`,
  noNews: 'There is no news left to release.',
  noCard: 'You hold no seat with instructions.',
  card: (card: Card, texts: Texts): readonly string[] => [
    `Instructions of ${theName(texts, card.seat)} (sealed):`,
    `  In public: ${card.line}`,
    ...card.objectives.map((text) => `  + ${text}`),
    ...card.redLines.map((text) => `  red line: ${text}`),
  ],
  noWhy: 'That entry is not a computer delegation’s, or there is none.',
  why: (n: number): string => `Entry ${n}, because:`,
  undone: (n: number): string => `Undone: back to entry ${n}.`,
  nothingToUndo: 'There is no act of yours to undo.',
  stale: 'Somebody acted in between; look again.',
  store: (detail: string): string =>
    `The record could not be written (${detail}). Nothing happened and nothing is lost; free some room and try again.`,
  notHeld: 'That seat is not held here. t CODE takes a seat.',
  unknownSeat: (typed: string): string => `There is no seat ${typed} in this session.`,
  taken: (texts: Texts, seat: Seat): string => `You hold ${theName(texts, seat)} now.`,
  released: (texts: Texts, seat: Seat): string => `The computer holds ${theName(texts, seat)} now.`,
  personNeeded: 'The meeting waits for you.',
  over: 'The session is over.',
  nothingElse: 'Everything is in order for this seat.',
  notInOrder: 'Not in order now:',
  meeting: (view: View): string =>
    `${view.meeting.date} · ${view.meeting.item} · meeting ${view.meeting.index + 1} of ${view.meeting.of}`,
  status: (view: View, texts: Texts): readonly string[] => [
    `President: ${nameOf(texts, view.president)}`,
    `At the table: ${series(
      texts,
      view.seats.map(({ seat }) => seat),
    )}`,
    `Empty seats: ${
      series(
        texts,
        view.seats.filter(({ people }) => people.length === 0).map(({ seat }) => seat),
      ) || 'none'
    }`,
    `List of speakers: ${view.list.length === 0 ? 'nobody' : series(texts, view.list)}`,
    view.vote === null ? 'No vote is under way.' : `Vote: ${needsLine(view.vote.class, view.vote.required)}`,
    'Claims:',
    ...view.claims.map(
      ({ id, status }) => `  ${texts.claims[id]?.short ?? id} (${id}): ${claimStatusWord(status)}`,
    ),
    'Challenges:',
    ...(view.challenges.length === 0 ? ['  none'] : view.challenges.map((one) => challengeLine(one, texts))),
    'Drafts:',
    ...view.drafts.map(
      ({ id, status, sponsors }) =>
        `  ${draftLabel(texts, id)}: ${DRAFT_STATUS[status]}${sponsors.length === 0 ? '' : `, sponsored by ${series(texts, sponsors)}`}`,
    ),
  ],
};

const DRAFT_STATUS = {
  zero: 'not submitted',
  tabled: 'before the Council',
  withdrawn: 'withdrawn',
  adopted: 'adopted',
  'not-adopted': 'not adopted',
  vetoed: 'not adopted: a veto',
} as const;

const CHALLENGE_STATUS = {
  open: 'open',
  answered: 'answered',
  declined: 'answer declined',
  unanswered: 'unanswered',
  'set-aside': 'set aside',
} as const;

const challengeLine = ({ id, by, to, claim, status }: Challenge, texts: Texts): string =>
  `  ${id}: ${nameOf(texts, by)} to ${nameOf(texts, to)} on “${texts.claims[claim]?.short ?? claim}”: ${CHALLENGE_STATUS[status]}`;
