import type { TableState } from '../table/port.ts';
import { CHAIR, chairHelpLines, chairSays } from '../words/en/chair.ts';
import type { Section } from './edges.ts';
import { paragraph } from './lines.ts';

/**
 * For whoever holds the chair: the sentence to read out now, and what there is to know of the question or the point of
 * order. Nothing for anybody else, nor while somebody else is to act before the chair may.
 */
export function chairSection({ view, offers, texts, next }: TableState, width: number): Section {
  const line = chairSays(view, offers, texts);
  if (line === null || (!line.due && next.who === 'computer')) return [];
  return [
    ...paragraph(`${CHAIR.readOut}${line.says}`, width, 'strong', 2),
    ...chairHelpLines(view, texts).flatMap((text) => paragraph(text, width, 'dim')),
  ];
}
