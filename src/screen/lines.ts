import { cellWidth, clean, clip, pad, wrap } from './cells.ts';

/**
 * What a piece of text is, not how it looks; `theme.ts` says how. Nothing is told by style alone: every style goes
 * with a mark or a word, so that the screen reads the same without colour.
 */
export const STYLES = ['plain', 'dim', 'strong', 'accent', 'selected', 'notice'] as const;
export type Style = (typeof STYLES)[number];

/** A piece of a row in one style. */
export interface Span {
  readonly text: string;
  readonly style: Style;
}

/** One row of the screen. */
export type Line = readonly Span[];

/** A piece of a row, cleaned of what a terminal would obey. */
export const span = (text: string, style: Style = 'plain'): Span => ({ text: clean(text), style });

/** A row of one piece. */
export const line = (text: string, style: Style = 'plain'): Line => [span(text, style)];

export const EMPTY: Line = [];

/** Columns that a row takes. */
export const lineWidth = (spans: Line): number => spans.reduce((sum, { text }) => sum + cellWidth(text), 0);

/** A row in at most `width` columns; '…' stands for what does not fit. */
export function clipped(spans: Line, width: number): Line {
  const kept: Span[] = [];
  let left = width;
  for (const piece of spans) {
    const wide = cellWidth(piece.text);
    if (wide <= left) {
      kept.push(piece);
      left -= wide;
      continue;
    }
    // One column for the mark may have to come from the piece before.
    const text = clip(piece.text, left);
    if (text !== '') kept.push({ text, style: piece.style });
    else markCut(kept);
    break;
  }
  return kept;
}

/** A row in exactly `width` columns: clipped, or filled with spaces in the style of its last piece if that is `selected`. */
export function fitted(spans: Line, width: number): Line {
  const kept = clipped(spans, width);
  const left = width - lineWidth(kept);
  if (left <= 0) return kept;
  const last = kept.at(-1)?.style;
  return [...kept, { text: ' '.repeat(left), style: last === 'selected' ? 'selected' : 'plain' }];
}

/**
 * A row as it is handed to Ink: only a selected one is filled, since every character costs and empty cells are empty
 * anyway; an empty one keeps a space, or it would have no height.
 */
export function shown(spans: Line, width: number): Line {
  if (spans.at(-1)?.style === 'selected') return fitted(spans, width);
  const kept = clipped(spans, width);
  return lineWidth(kept) === 0 ? [{ text: ' ', style: 'plain' }] : kept;
}

function markCut(kept: Span[]): void {
  const last = kept.pop();
  if (last === undefined) return;
  kept.push({ text: pad(`${last.text}…`, cellWidth(last.text)), style: last.style });
}

/** A text as rows of at most `width` columns, the second and further ones indented by `indent` columns. */
export const paragraph = (text: string, width: number, style: Style = 'plain', indent = 0): readonly Line[] =>
  wrap(text, width - indent).map((row, i) =>
    line(i === 0 || indent === 0 ? row : ' '.repeat(indent) + row, style),
  );

/** A text after a label: the label stands before the first row, the other rows are indented below it. */
export function labelled(label: Line, text: string, width: number, style: Style = 'plain'): readonly Line[] {
  const at = lineWidth(label);
  return wrap(text, width - at).map((row, i) =>
    i === 0 ? [...label, span(row, style)] : [span(' '.repeat(at)), span(row, style)],
  );
}

/** Two texts at both ends of a row; the left one is clipped first. */
export function ends(left: Line, right: Line, width: number): Line {
  const space = Math.max(0, width - lineWidth(right) - 1);
  return [...fitted(left, space), span(' '), ...right];
}

/** The rows of a window of `height` from row `top` on, filled up with empty ones. */
export const windowOf = (lines: readonly Line[], top: number, height: number): readonly Line[] =>
  Array.from({ length: Math.max(0, height) }, (_, i) => lines[top + i] ?? EMPTY);
