import type { TableState } from '../table/port.ts';
import { FORMAT_NAMES, stageLine, stageName, theName } from '../words/en/meeting.ts';
import { screenWords } from '../words/en/screen.ts';
import { clean, clip } from './cells.ts';
import type { Layout, PaneId } from './layout.ts';
import { PANES } from './layout.ts';
import { ends, type Line, paragraph, span, windowOf } from './lines.ts';
import { floorSettled, nameOf } from './paneTexts.ts';

/** "31 October 2024" from '2024-10-31'. */
export function dateWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${screenWords.months[(month ?? 1) - 1] ?? month} ${year}`;
}

/** Who presides, or who convened an informal meeting that the President does not lead. */
function leader(state: TableState): string {
  const { view } = state;
  const name = nameOf(state, view.president);
  return view.meeting.convener === null
    ? screenWords.presidentIs(name, view.ceded.length > 0)
    : screenWords.convenerIs(name);
}

/** So many columns for the place of meeting, which may be long: it is own words. */
const PLACE_WIDTH = 32;

/** Where it is held, on a wide screen, when that is not Headquarters (rule 5). */
const placed = ({ view: { meeting } }: TableState, wide: boolean): string =>
  wide && meeting.place !== null ? ` · ${clip(clean(meeting.place), PLACE_WIDTH)}` : '';

/** The meeting: name, date, item, its format, who presides, and the entry of the record. */
export function headerLine(state: TableState, layout: Layout): Line {
  const { view } = state;
  const wide = layout.size.columns >= 100;
  const of = view.meeting.of > 1 ? screenWords.meetingOf(view.meeting.index + 1, view.meeting.of) : '';
  const left: Line = [
    span(` ${wide ? `${screenWords.name}  ` : ''}`, 'accent'),
    span(`${dateWords(view.meeting.date)}${wide ? of : ''}${placed(state, wide)} · ${view.meeting.item}`),
  ];
  const right: Line = [
    ...(state.paused ? [span(`${screenWords.pausedMark}  `, 'notice')] : []),
    ...(layout.size.columns >= 120 ? [span(FORMAT_NAMES[view.meeting.format]), span(' · ', 'dim')] : []),
    ...(wide ? [span(leader(state)), span(' · ', 'dim')] : []),
    span(`${screenWords.entry(view.entry)} `),
  ];
  return ends(left, right, layout.size.columns);
}

/** What happens now, and under which rule. */
export function stageRows(state: TableState, { size, head }: Layout): readonly Line[] {
  const { view, texts } = state;
  const { floor, stage } = view;
  const settled = floor === null || view.point !== null || view.vote !== null ? null : floorSettled(state);
  const text =
    settled === null || floor === null
      ? stageLine(view, texts)
      : screenWords.stageOfFloor(stageName(stage), theName(texts, floor.seat), settled);
  const rows = paragraph(head === 2 ? clip(clean(text), size.columns - 2) : text, size.columns - 2, 'strong');
  return windowOf(rows, 0, head - 1).map((row) => [span(' '), ...row]);
}

const MARKS: Readonly<Record<PaneId, (state: TableState) => string>> = {
  table: () => '',
  floor: () => '',
  claims: ({ view }) => (view.challenges.some(({ status }) => status === 'open') ? '!' : ''),
  record: () => '',
  card: () => '',
};

/** The tabs: every pane with its digit, the one in front in brackets. */
export function tabsLine(state: TableState, open: PaneId): Line {
  return PANES.flatMap((pane, i) => {
    const title =
      pane === 'floor' && state.view.vote !== null ? screenWords.paneVote : screenWords.panes[pane];
    const text = screenWords.tab(i + 1, title) + MARKS[pane](state);
    return pane === open ? [span(`[${text}]`, 'accent'), span(' ')] : [span(` ${text} `, 'dim'), span(' ')];
  });
}
