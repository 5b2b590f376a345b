import type { Seat } from '../council/seat.ts';
import { BALLOTS, type Ballot } from '../procedure/acts.ts';
import type { VoteView } from '../session/view.ts';
import type { TableState } from '../table/port.ts';
import { amendmentText } from '../words/en/amendments.ts';
import { BALLOT_WORDS, needsLine, partiesLines, pathLine, questionLine } from '../words/en/meeting.ts';
import { screenWords } from '../words/en/screen.ts';
import { BALLOT_MARKS, NOT_YET } from './horseshoe.ts';
import { EMPTY, type Line, labelled, paragraph, type Span, span } from './lines.ts';

const LABEL = 19;

// Codes of seats in the order of the table, a permanent member with its star.
const codes = (state: TableState, seats: readonly Seat[]): string =>
  state.view.seats
    .filter(({ seat }) => seats.includes(seat))
    .map(({ seat, permanent }) => seat + (permanent ? '*' : ''))
    .join(' ');

/** Columns of the bar, one for each of fifteen seats, and of the number after it. */
const BAR = 16;
const NUMBER = 14;
/** Room for codes beside the number; with less they stand in rows of their own. */
const ROOM = 24;

function row(
  label: string,
  bar: Span,
  number: string,
  seats: readonly Seat[],
  state: TableState,
  width: number,
): readonly Line[] {
  const head: Line = [
    span(label.padEnd(LABEL)),
    { ...bar, text: bar.text.padEnd(BAR) },
    span(number.padEnd(NUMBER)),
  ];
  const shown = codes(state, seats);
  const narrow = width < LABEL + BAR + NUMBER;
  // Without room for both, the number stands and only the bar to the majority gets a row of its own.
  const rows: readonly Line[] = narrow
    ? [[span(label.padEnd(LABEL)), span(number)], ...(bar.style === 'accent' ? [[span('  '), bar]] : [])]
    : [head];
  if (shown === '') return rows;
  if (width - LABEL - BAR - NUMBER >= ROOM) return labelled(head, shown, width);
  return [...rows, ...labelled([span('  ')], shown, width)];
}

// The bar to the majority: a mark for each vote in favour, a point for each that is still needed.
const towards = (favour: number, required: number): string =>
  '+'.repeat(favour) + '·'.repeat(Math.max(0, required - favour));

function openRows(vote: VoteView, state: TableState, width: number): readonly Line[] {
  const of = (ballot: Ballot): readonly Seat[] =>
    state.view.seats.map(({ seat }) => seat).filter((seat) => vote.ballots[seat] === ballot);
  const favour = of('for');
  const number =
    favour.length > vote.required
      ? screenWords.beyond(favour.length, vote.required)
      : screenWords.outOf(favour.length, vote.required);
  const plain = (label: string, mark: string, seats: readonly Seat[]): readonly Line[] =>
    row(label, span(mark.repeat(seats.length), 'strong'), String(seats.length), seats, state, width);
  return [
    ...row(
      BALLOT_WORDS.for,
      span(towards(favour.length, vote.required), 'accent'),
      number,
      favour,
      state,
      width,
    ),
    ...BALLOTS.slice(1).flatMap((ballot) => plain(BALLOT_WORDS[ballot], BALLOT_MARKS[ballot], of(ballot))),
    ...plain(screenWords.notYet, NOT_YET, vote.notYet),
    ...(vote.absent.length === 0 ? [] : plain(screenWords.absentSeats, ' ', vote.absent)),
  ];
}

function sealedRows(vote: VoteView, state: TableState, width: number): readonly Line[] {
  const own = state.seat === null ? undefined : vote.ballots[state.seat];
  const mine =
    own === undefined ? screenWords.ballotDue : screenWords.ballotMine(BALLOT_MARKS[own], BALLOT_WORDS[own]);
  const total = vote.cast + vote.notYet.length;
  const bar = '#'.repeat(vote.cast) + NOT_YET.repeat(vote.notYet.length);
  const due = state.seat !== null && own === undefined && vote.notYet.includes(state.seat);
  return [
    [
      span(screenWords.castLabel.padEnd(LABEL)),
      span(screenWords.outOf(vote.cast, total).padEnd(10)),
      span(bar, 'strong'),
    ],
    ...labelled([span(screenWords.notYet.padEnd(LABEL))], codes(state, vote.notYet), width),
    EMPTY,
    ...(own === undefined && !due ? [] : paragraph(mine, width, 'accent')),
    ...paragraph(screenWords.sealed, width, 'dim'),
  ];
}

// The text that an amendment under vote puts in.
function amendmentLines({ view, texts }: TableState, width: number): readonly Line[] {
  const question = view.vote?.question;
  if (question?.kind !== 'amendment') return [];
  const draft = view.drafts.find(({ id }) => id === question.draft);
  const found = draft?.amendments.find(({ id }) => id === question.amendment);
  const text = found === undefined ? '' : amendmentText(found, question.draft, texts);
  return text === '' ? [] : paragraph(`“${text}”`, width);
}

/** A vote under way: the question and what it takes, who voted how or how many have voted, and the path to the majority. */
export function voteLines(state: TableState, width: number): readonly Line[] {
  const { vote } = state.view;
  if (vote === null) return [];
  return [
    ...paragraph(questionLine(vote.question, state.texts), width, 'strong'),
    ...amendmentLines(state, width),
    ...paragraph(needsLine(vote.class, vote.required), width),
    ...partiesLines(vote, state.texts).flatMap((line) => paragraph(line, width, 'dim')),
    EMPTY,
    ...(vote.open
      ? [...paragraph(pathLine(vote, state.texts), width, 'accent'), EMPTY, ...openRows(vote, state, width)]
      : sealedRows(vote, state, width)),
  ];
}
