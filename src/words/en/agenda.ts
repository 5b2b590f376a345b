import type { AgendaItem, ItemSource, Matter, MatterStage } from '../../procedure/matters.ts';
import type { View } from '../../session/view.ts';

/** Where an item of the agenda comes from (rule 7). */
const SOURCES: Readonly<Record<ItemSource, string>> = {
  letter: 'a letter',
  'carried-over': 'carried over (rule 10)',
  postponed: 'postponed before',
};

const STATUS: Readonly<Record<AgendaItem['status'], string>> = {
  waiting: 'not taken up yet',
  open: 'under consideration',
  considered: 'considered',
};

/** The stage that a matter has reached (rule 11). */
export const MATTER_STAGE: Readonly<Record<MatterStage, string>> = {
  included: 'on an agenda, not taken up yet',
  'under-consideration': 'under consideration, not finished',
  considered: 'considered, the present stage concluded',
  postponed: 'discussion postponed (rule 33 (5))',
  referred: 'referred (rule 33 (4))',
};

/** An item with where it comes from: "Threats to international peace and security (a letter, S/2024/778)". */
export const itemWords = ({ title, source, document }: AgendaItem): string =>
  `${title} (${SOURCES[source]}${document === null ? '' : `, ${document}`})`;

/** An item by its title; one that this agenda has from an earlier meeting is said to be so (rule 10). */
export const agendaItem = ({ title, source }: AgendaItem): string =>
  source === 'carried-over' ? `${title}, ${SOURCES[source]}` : title;

/** The items of a provisional agenda as the President reads them out, in their order: all of them. */
export function agendaSpoken(items: readonly AgendaItem[]): string {
  const named = items.map(({ title, source }) =>
    source === 'carried-over' ? `“${title}”, ${SOURCES[source]}` : `“${title}”`,
  );
  if (named.length < 2) return `is ${named.join('')}`;
  return `has ${named.length} items: ${named.map((one, at) => `${at + 1}. ${one}`).join('; ')}`;
}

/** Above the agenda where it is listed. */
export const AGENDA_LABEL = 'Agenda';

/** The agenda, an item a line. */
export const agendaLines = ({ meeting }: View): readonly string[] =>
  meeting.items.map((item, at) => `${at + 1} ${itemWords(item)}: ${STATUS[item.status]}`);

/** A matter of which the Council is seized, since when, and the stage reached. */
const matterWords = ({ title, since, last, stage }: Matter): string =>
  `${title}: since ${since}${last === null ? '' : `, last considered ${last}`}; ${MATTER_STAGE[stage]}`;

/** The matters of which the Council is seized (rule 11), one a line. */
export const seizedLines = ({ seized }: View): readonly string[] => seized.map(matterWords);

/** The agenda as the summary has it: several items are numbered, with what came of each. */
export const agendaSummary = (items: readonly AgendaItem[]): string =>
  items.length === 1
    ? (items[0]?.title ?? '')
    : items.map((item, at) => `${at + 1}. ${itemWords(item)}, ${STATUS[item.status]}`).join('; ');

/** The list of rule 11 at the end of the summary. */
export const SEIZED = {
  title: 'Matters of which the Council is seized (rule 11)',
  head: ['Matter', 'Since', 'Last considered', 'Stage reached'],
  never: 'not yet',
  note: 'Being on the list gives no right to a meeting: every agenda is adopted afresh (rule 9).',
} as const;
