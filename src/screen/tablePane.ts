import type { TableState } from '../table/port.ts';
import { screenWords } from '../words/en/screen.ts';
import { briefLines } from './floorPane.ts';
import type { PaneBody } from './frame.ts';
import { horseshoe, legend } from './horseshoe.ts';
import { EMPTY, type Line, labelled, line, span } from './lines.ts';
import { nameOf } from './paneTexts.ts';

function invited(state: TableState, width: number): readonly Line[] {
  const seats = state.view.seats.filter(({ place }) => place === 'invited');
  if (seats.length === 0) return [];
  const names = seats.map(({ seat, floor, waiting, openChallenges }) => {
    const marks = `${floor ? '>' : ''}${openChallenges.length > 0 ? '!' : ''}${waiting ?? ''}`;
    return marks === '' ? nameOf(state, seat) : `${marks} ${nameOf(state, seat)}`;
  });
  return labelled([span(screenWords.invitedLabel, 'dim')], names.join('  '), width);
}

function you(state: TableState, width: number): readonly Line[] {
  const { seat, held } = state;
  if (seat === null) return [line(screenWords.youLookOn, 'dim')];
  const others = held.filter((other) => other !== seat);
  const also = others.length === 0 ? '' : screenWords.alsoHeld(others.join(' '));
  return labelled([span(screenWords.youLabel, 'dim')], nameOf(state, seat) + also, width, 'accent');
}

// The first rows of a text without its gaps, with a mark when there is more of it.
function beginning(text: readonly Line[], rows: number): readonly Line[] {
  const lines = text.filter(({ length }) => length > 0);
  if (lines.length <= rows) return lines;
  const last = lines[rows - 1] ?? EMPTY;
  return [...lines.slice(0, rows - 1), [...last, span(' …', 'dim')]];
}

/** The horseshoe with who is invited and which seat is yours; what room is left shows the floor in short. */
export function tablePane(state: TableState, width: number, height: number): PaneBody {
  const below = [...invited(state, width), ...you(state, width)];
  const marks: readonly Line[] = [line(legend(state.view), 'dim')];
  const rows = Math.ceil((state.view.seats.filter(({ place }) => place === 'member').length - 1) / 2);
  // The edges of the table and the legend are left out first when there is little room.
  const edges = height >= 1 + 2 + rows + below.length + marks.length;
  const table = horseshoe(state, width, edges);
  const base = [...table, ...below];
  const free = height - base.length;
  if (free < marks.length) return { title: screenWords.panes.table, note: '', lines: base, cursor: null };
  const left = free - marks.length;
  const middle = left >= 3 ? [EMPTY, ...beginning(briefLines(state, width), left - 1)] : [];
  const gap = Array.from({ length: left - middle.length }, () => EMPTY);
  return {
    title: screenWords.panes.table,
    note: '',
    lines: [...base, ...middle, ...gap, ...marks],
    cursor: null,
  };
}
