import type { Stage } from '../council/stages.ts';
import type { TableState } from '../table/port.ts';
import { AGENDA_LABEL, agendaLines, SEIZED, seizedLines } from '../words/en/meeting.ts';
import type { Section } from './edges.ts';
import { labelled, line, span } from './lines.ts';

/** The stages at which the Council has its agenda still to adopt: what it is seized of is looked at then. */
const BEFORE: readonly Stage[] = ['uncalled', 'requested', 'called', 'agenda', 'agenda-vote'];

const listed = (label: string, lines: readonly string[], width: number): Section =>
  lines.length === 0
    ? []
    : [line(label, 'dim'), ...lines.flatMap((text) => labelled([span('  ')], text, width))];

/** The agenda, while it is to be adopted and where it has several items; and what the Council is seized of (rule 11). */
export function agendaSections({ view }: TableState, width: number): readonly Section[] {
  const isBefore = BEFORE.includes(view.stage);
  const isShown = view.meeting.items.length > 1 || view.stage === 'called' || view.stage === 'agenda';
  return [
    isShown ? listed(AGENDA_LABEL, agendaLines(view), width) : [],
    isBefore ? listed(SEIZED.title, seizedLines(view), width) : [],
  ];
}
