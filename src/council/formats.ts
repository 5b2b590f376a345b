/**
 * How the Council meets (practice; the Rules know meetings only). The first five are formal: an agenda is adopted, a
 * record kept, and decisions are taken. The others are informal: no agenda, no record, and nothing is decided there.
 */
export const FORMATS = [
  'briefing', // members and those who brief them
  'debate', // members and the States directly concerned
  'open-debate', // any State may be invited
  'adoption', // members, to vote
  'private', // rule 48
  'consultations', // of the whole: the fifteen and the Secretariat only
  'arria', // Arria formula: a member convenes it, not the President; anybody it expects
  'interactive-dialogue', // members and a State concerned
] as const;
export type Format = (typeof FORMATS)[number];

const INFORMAL: readonly Format[] = ['consultations', 'arria', 'interactive-dialogue'];

/** Whether nothing can be decided in that format: it is no meeting in the sense of the Rules. */
export const isInformal = (format: Format): boolean => INFORMAL.includes(format);
