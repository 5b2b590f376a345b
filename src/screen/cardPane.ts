import type { TableState } from '../table/port.ts';
import { screenWords } from '../words/en/screen.ts';
import { textPane } from './floorPane.ts';
import type { PaneBody } from './frame.ts';
import { EMPTY, type Line, labelled, paragraph, span } from './lines.ts';
import { nameOf } from './paneTexts.ts';

/** The card as rows of text; what to do when there is none. */
export function cardLines(state: TableState, width: number): readonly Line[] {
  const { card, seat } = state;
  if (seat === null) return paragraph(screenWords.noSeat, width);
  if (card === null) return paragraph(screenWords.noCard(nameOf(state, seat)), width);
  const listed = (head: string, mark: string, texts: readonly string[]): readonly Line[] =>
    texts.length === 0
      ? []
      : [EMPTY, [span(head, 'strong')], ...texts.flatMap((text) => labelled([span(mark)], text, width))];
  return [
    ...paragraph(card.line, width),
    ...listed(screenWords.objectives, '· ', card.objectives),
    ...listed(screenWords.redLines, '× ', card.redLines),
  ];
}

/** The sealed instructions of the seat in front; they are never shown to anyone else. */
export const cardPane = (state: TableState, top: number, width: number, height: number): PaneBody =>
  textPane(
    state.seat === null ? screenWords.panes.card : screenWords.cardOf(nameOf(state, state.seat)),
    cardLines(state, width),
    top,
    height,
  );
