import type { Format } from '../../council/formats.ts';
import type { Stage } from '../../council/stages.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { View } from '../../session/view.ts';
import { TheName, theName } from './names.ts';

/** The ways in which the Council meets, as they stand at the head of a line. */
export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  briefing: 'Briefing',
  debate: 'Debate',
  'open-debate': 'Open debate',
  adoption: 'Adoption',
  private: 'Private meeting',
  consultations: 'Consultations of the whole',
  arria: 'Arria-formula meeting',
  'interactive-dialogue': 'Informal interactive dialogue',
};

/** Before and after a meeting, and at one that is informal, nobody sits in private: there is no record to be kept so. */
const NOT_SITTING: readonly Stage[] = ['uncalled', 'requested', 'called', 'informal', 'closed'];

/** Whether the Council sits in private now (rule 48). */
export const sitsInPrivate = ({ stage, meeting }: Pick<View, 'stage' | 'meeting'>): boolean =>
  !meeting.public && !NOT_SITTING.includes(stage);

/** Whether the meeting was held in private: an informal one has no agenda, and is nothing of that kind. */
export const wasPrivate = ({ meeting }: Pick<View, 'meeting'>): boolean =>
  !meeting.public && meeting.agenda === 'adopted';

/** At the end of a private meeting: what there is of it for whom. */
export const AFTER_PRIVATE =
  'The meeting was private: the public has the communiqué (rule 55), and those who took part may read the record (rule 56).';

/** As it stands in a sentence: "the Arria-formula meeting". */
export const theFormat = (format: Format): string => {
  const name = FORMAT_NAMES[format];
  return `the ${format === 'arria' ? name : name.charAt(0).toLowerCase() + name.slice(1)}`;
};

/** A meeting in a sentence: "the consultations of the whole"; one that the Council fixed itself is a meeting. */
export function theMeeting(texts: Texts, meeting: string): string {
  const known = texts.meetings[meeting];
  return known === undefined ? 'the meeting' : theFormat(known.format);
}

/** That the President calls a meeting, and on what ground; there is no agenda to approve for an informal one. */
export function callWords(texts: Texts, meeting: string, ground: string): string {
  const format = texts.meetings[meeting]?.format;
  return format === 'consultations' || format === 'interactive-dialogue'
    ? `The President calls ${theFormat(format)} (${ground})`
    : `The President calls the meeting (${ground}) and approves the provisional agenda`;
}

/** Who leads a meeting, at the head of a sentence: the President, or by name the member that convened it. */
export function leader(texts: Texts, meeting: string): string {
  const convener = texts.meetings[meeting]?.convener ?? null;
  return convener === null ? 'The President' : TheName(texts, convener);
}

/** What happens before an informal meeting begins; null for a formal one. */
export function beforeInformal({ stage, meeting }: View, texts: Texts): string | null {
  const { format, convener } = meeting;
  if (stage !== 'uncalled' && stage !== 'requested' && stage !== 'called') return null;
  if (convener !== null)
    return `${theName(texts, convener)} convenes an Arria-formula meeting; it is not the President’s to call`;
  const isBegun = format === 'consultations' || format === 'interactive-dialogue';
  return isBegun && stage === 'called'
    ? `the President begins ${theFormat(format)}; there is no agenda to adopt`
    : null;
}

/** What is said of an informal meeting in the records of the Council, of which there is none. */
export const INFORMAL_RECORD = {
  none: 'No record is kept of an informal meeting, and nothing is decided there.',
  convened: (whom: string): string => `Convened by ${whom} (Arria formula).`,
  presided: (whom: string): string => `Called by the President of the Council, ${whom}.`,
} as const;
