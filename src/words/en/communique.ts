import { type DayAndTime, longDate, meetingCount } from './verbatim.ts';

/** What is said in public of a private meeting (rules 48 to 56). */
export const COMMUNIQUE = {
  title: 'Official communiqué',
  /** Rule 55. `number` is that of the meeting; null where its symbol is not established. */
  held: (number: number | null, on: DayAndTime, item: string): string =>
    `At its ${number === null ? 'meeting' : meetingCount(number)} held in private on ${longDate(on)}, the Security Council considered the item entitled “${item}”.`,
  invited: (whom: readonly string[]): string =>
    `The following took part without a vote, as invited: ${whom.join(', ')}.`,
  voted: (what: string, result: string): string => `${what}: ${result}.`,
  none: 'No meeting was held in private.',
  issued: 'Issued at the close of the meeting in accordance with rule 55.',
  notYet: 'A communiqué is issued at the close of the meeting (rule 55).',
  goesPrivate: 'The Council decided to continue the meeting in private (rule 48).',
  singleCopy:
    'The Council decided that the record of this meeting be made in a single copy, which the Secretary-General keeps (rule 51). Those who took part may consult it at any time (rule 56); anybody else only if the Council so decides.',
  consult: 'To consult it, name a seat that took part (--seat).',
  tookNoPart: (seat: string): string =>
    `Rule 56: ${seat} took no part in the private meeting, so that its single copy is not open to it.`,
  consulted: (whom: string): string => `The single copy, as consulted by ${whom}, who took part (rule 56).`,
} as const;

/** What the President signs (rule 53): here the digest of the last entry, which holds all those before it. */
export const SEAL = {
  title: 'Signature',
  head: ['Signed by', 'Entry', 'Digest of the record to this entry'],
  note: 'Rule 53: the record is signed by the President. The digest stands for the signature: it changes if anything before it is changed.',
} as const;
