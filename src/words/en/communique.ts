import type { Texts } from '../../scenario/texts.ts';
import { candidateNames } from './elections.ts';
import { type DayAndTime, longDate, meetingCount } from './verbatim.ts';

/** The items that the Council took up, by their titles. */
function consideredWords(items: readonly string[]): string {
  const named = items.map((item) => `“${item}”`);
  const last = named.at(-1);
  if (last === undefined) return 'took up no item';
  return named.length === 1
    ? `considered the item entitled ${last}`
    : `considered the items entitled ${named.slice(0, -1).join(', ')} and ${last}`;
}

/** What is said in public of a private meeting (rules 48 to 56). */
export const COMMUNIQUE = {
  title: 'Official communiqué',
  /** Rule 55. `number` is that of the meeting; null where its symbol is not established. */
  held: (number: number | null, on: DayAndTime, items: readonly string[]): string =>
    `At its ${number === null ? 'meeting' : meetingCount(number)} held in private on ${longDate(on)}, the Security Council ${consideredWords(items)}.`,
  invited: (whom: readonly string[]): string =>
    `The following took part without a vote, as invited: ${whom.join(', ')}.`,
  voted: (what: string, result: string): string => `${what}: ${result}.`,
  /** That an election was held, and who was elected by the Council and the General Assembly. */
  election: (elected: readonly string[], texts: Texts): string =>
    `The Council held an election by secret ballot to fill vacancies on the International Court of Justice. ${
      elected.length === 0
        ? 'Nobody was elected.'
        : `${candidateNames(texts, elected)} ${elected.length === 1 ? 'was' : 'were'} elected.`
    }`,
  none: 'No meeting was held in private.',
  issued: 'Issued at the close of the meeting in accordance with rule 55.',
  notYet: 'A communiqué is issued at the close of the meeting (rule 55).',
  goesPrivate: 'The Council decided to continue the meeting in private (rule 48).',
  singleCopy:
    'The Council decided that the record of this meeting be made in a single copy, which the Secretary-General keeps (rule 51). Those who took part may consult it at any time (rule 56); anybody else only if the Council so decides.',
  notPublished:
    'What was done in private is not shown: its record is not published as that of a public one is (rule 54). Those who took part may consult it at any time (rule 56); anybody else only if the Council so decides.',
  consult: 'To consult it, name a seat that took part (--seat).',
  /** `whom` as in a sentence: 'Germany'. */
  tookNoPart: (whom: string): string =>
    `Here is what is public: ${whom} took no part in the private meeting, so that its record is not open to it (rule 56).`,
  consulted: (whom: string, singleCopy: boolean): string =>
    `The ${singleCopy ? 'single copy' : 'record of the private meeting'}, as consulted by ${whom}, who took part (rule 56).`,
} as const;

/** What the President signs (rule 53): here the digest of the last entry, which holds all those before it. */
export const SEAL = {
  title: 'Signature',
  head: ['Signed by', 'Entry', 'Digest of the record to this entry'],
  note: 'Rule 53: the record is signed by the President. The digest stands for the signature: it changes if anything before it is changed.',
} as const;
