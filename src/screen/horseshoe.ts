import type { Ballot } from '../procedure/acts.ts';
import type { SeatView, View } from '../session/view.ts';
import type { TableState } from '../table/port.ts';
import { screenWords } from '../words/en/screen.ts';
import { centre, pad } from './cells.ts';
import { EMPTY, fitted, type Line, line, lineWidth, span } from './lines.ts';

/** The mark of each ballot; on screen a word always stands beside it. */
export const BALLOT_MARKS: Readonly<Record<Ballot, string>> = {
  for: '+',
  against: '-',
  abstaining: '~',
  'not-participating': 'o',
};
export const NOT_YET = '.';
export const SEALED = 'v';

// The marks of a seat in three columns: a challenge, then ballot, floor or place on the list next to the code.
function marks(seat: SeatView, voting: boolean): string {
  const ballot = seat.ballot === null ? (seat.voted ? SEALED : NOT_YET) : BALLOT_MARKS[seat.ballot];
  const main = voting ? ballot : seat.floor ? '>' : String(seat.waiting ?? '');
  return (seat.openChallenges.length > 0 ? '!' : ' ') + main.padStart(2);
}

/** One seat in exactly `width` columns: its marks, its code, `*` for a permanent member, its name. */
export function seatCell(seat: SeatView, state: TableState, width: number): Line {
  const { view, texts, held } = state;
  const name = texts.seats[seat.seat]?.name ?? seat.seat;
  const present = seat.people.length > 0;
  const mine = seat.seat === state.seat;
  const code = seat.seat.slice(0, 3).padEnd(3) + (seat.permanent ? '*' : ' ');
  const style = mine
    ? 'accent'
    : present
      ? seat.floor || held.includes(seat.seat)
        ? 'strong'
        : 'plain'
      : 'dim';
  const marked = marks(seat, view.vote !== null);
  return fitted(
    [
      span(marked, marked.trim() === '' ? 'plain' : 'notice'),
      span(' '),
      span(`${code} ${present ? name : screenWords.absent(name)}`, style),
    ],
    width,
  );
}

/**
 * The members as they sit: the President at the head, the others in English alphabetical order, going on at the
 * President's left hand (the right of whoever looks at the chair) and coming back up on the other side.
 */
export function seating(view: View): {
  readonly head: SeatView | null;
  readonly left: readonly SeatView[];
  readonly right: readonly SeatView[];
} {
  const members = view.seats.filter(({ place }) => place === 'member');
  const at = members.findIndex(({ president }) => president);
  const others = at < 0 ? members : [...members.slice(at + 1), ...members.slice(0, at)];
  const half = Math.ceil(others.length / 2);
  return { head: members[at] ?? null, right: others.slice(0, half), left: others.slice(half).toReversed() };
}

// What stands inside the horseshoe: the count of a vote under way.
function inside(view: View): readonly string[] {
  const { vote } = view;
  if (vote === null) return [];
  const of = (ballot: Ballot): number => Object.values(vote.ballots).filter((cast) => cast === ballot).length;
  if (!vote.open)
    return ['', screenWords.outOf(vote.cast, vote.cast + vote.notYet.length), screenWords.voted];
  return [
    `+ ${of('for')}`,
    `- ${of('against')}`,
    `~ ${of('abstaining')}`,
    `o ${of('not-participating')}`,
    `. ${vote.notYet.length}`,
  ];
}

/** Columns of the count inside the horseshoe, and the most that a seat takes. */
const COUNT = 8;
const WIDEST_CELL = 27;

/** The horseshoe in exactly `width` columns: the head of the table, then a row for each pair of seats. */
export function horseshoe(state: TableState, width: number, edges: boolean): readonly Line[] {
  const { head, left, right } = seating(state.view);
  const cell = Math.min(WIDEST_CELL, Math.floor((width - 2 - COUNT) / 2));
  const middle = width - 2 * cell - 2;
  const count = inside(state.view);
  const president = head === null ? EMPTY : headLine(head, state, width);
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, i): Line => {
    const [one, other] = [left[i], right[i]];
    return [
      ...(one === undefined ? [span(' '.repeat(cell))] : seatCell(one, state, cell)),
      span('│', 'dim'),
      span(centre(pad(count[i] ?? '', Math.min(middle, COUNT)), middle)),
      span('│', 'dim'),
      ...(other === undefined ? [] : seatCell(other, state, cell)),
    ];
  });
  if (!edges) return [president, ...rows];
  const top = line(`${' '.repeat(cell)}╭${'─'.repeat(middle)}╮`, 'dim');
  const bottom = line(`${' '.repeat(cell)}╰─${' '.repeat(Math.max(0, middle - 2))}─╯`, 'dim');
  return [president, top, ...rows, bottom];
}

/** Columns between the Secretary-General and the President, at whose right hand (to the left on screen) they sit. */
const BESIDE = 2;

// The seat of the Secretariat beside the President's (rule 21), in the columns there are: its name where it fits.
function besideHead(state: TableState, width: number): Line {
  const seat = state.view.seats.find(({ place }) => place === 'secretariat');
  if (seat === undefined) return [];
  const present = seat.people.length > 0;
  const name = state.texts.seats[seat.seat]?.name ?? '';
  const marked = `${seat.openChallenges.length > 0 ? '!' : ''}${seat.floor ? '>' : (seat.waiting ?? '')}`;
  const style = seat.seat === state.seat ? 'accent' : present ? (seat.floor ? 'strong' : 'plain') : 'dim';
  const marks: Line = marked === '' ? [] : [span(marked, 'notice'), span(' ')];
  const long = `${seat.seat} ${present ? name : screenWords.absent(name)}`;
  for (const text of [long, present ? seat.seat : `(${seat.seat})`]) {
    const shown: Line = [...marks, span(text, style)];
    if (lineWidth(shown) + BESIDE <= width) return shown;
  }
  return [];
}

function headLine(head: SeatView, state: TableState, width: number): Line {
  const name = state.texts.seats[head.seat]?.name ?? head.seat;
  const voting = state.view.vote !== null;
  const text = `${head.seat}${head.permanent ? '*' : ''} ${name} · ${state.view.meeting.convener === null ? screenWords.president : screenWords.convener}`;
  const marked = marks(head, voting).trimEnd();
  const shown: Line = [
    ...(marked.trim() === '' ? [] : [span(marked.trim(), 'notice'), span(' ')]),
    span(text, head.seat === state.seat ? 'accent' : 'strong'),
  ];
  const room = Math.max(0, Math.floor((width - lineWidth(shown)) / 2));
  const beside = besideHead(state, room);
  if (beside.length === 0) return [span(' '.repeat(room)), ...shown];
  return [span(' '.repeat(room - BESIDE - lineWidth(beside))), ...beside, span(' '.repeat(BESIDE)), ...shown];
}

/** What the marks of the horseshoe mean now. */
export const legend = (view: View): string =>
  view.vote === null
    ? screenWords.legendFloor
    : view.vote.open
      ? screenWords.legendOpen
      : screenWords.legendSealed;
