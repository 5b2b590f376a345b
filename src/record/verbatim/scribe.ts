import type { Seat } from '../../council/seat.ts';
import type { Session } from '../../session/session.ts';
import { PRESIDENT, spokeIn, type Texts, VERBATIM } from '../../words/en/record.ts';
import { type MeetingState, openingPresident } from '../course.ts';
import { atLineStart, bold, heading, inline, italic, paragraphsOf } from '../markdown.ts';
import type { Names } from '../names.ts';

/** What somebody says: sentences of the catalogue, or own words in the language they were typed in. */
export interface Speech {
  readonly text: string;
  readonly lang: string;
}

export const inEnglish = (text: string): Speech => ({ text, lang: 'en' });

/**
 * The page as it is being written: a speaker is named once, until somebody else speaks, something happens, or the
 * language changes. Local to one writing of the body.
 */
export interface Scribe {
  readonly names: Names;
  readonly texts: Texts;
  /** Who presides now: the chair may be ceded (rule 20). */
  president: Seat;
  readonly blocks: string[];
  /** Whose words the last block holds, with the language; null when something happened in between. */
  voice: string | null;
  /** The President speaks as the representative of their country and has not taken the chair's functions again. */
  national: boolean;
  /** The floor given or offered in a chair act, which is told only once somebody speaks: silence leaves no trace. */
  given: { readonly to: Seat; readonly further: boolean; readonly offered: boolean } | null;
  /** Occasions at which the members have been invited to make statements. */
  readonly announced: Set<string>;
}

export const openScribe = (meeting: MeetingState, names: Names, texts: Texts): Scribe => ({
  names,
  texts,
  president: openingPresident(meeting),
  blocks: [],
  voice: null,
  national: false,
  given: null,
  announced: new Set(),
});

function write(scribe: Scribe, label: string, country: string | null, { text, lang }: Speech): void {
  const note = spokeIn(lang);
  const voice = `${label}|${country ?? ''}|${note ?? ''}`;
  const named = [
    bold(label),
    country === null ? '' : ` (${inline(country)})`,
    note === null ? '' : ` (*${inline(note)}*)`,
  ];
  for (const line of paragraphsOf(text)) {
    scribe.blocks.push(scribe.voice === voice ? atLineStart(line) : `${named.join('')}: ${inline(line)}`);
    scribe.voice = voice;
  }
}

export function happens(scribe: Scribe, text: string): void {
  resumeChair(scribe);
  scribe.blocks.push(italic(text));
  scribe.voice = null;
}

export function title(scribe: Scribe, text: string): void {
  scribe.blocks.push(heading(2, text));
  scribe.voice = null;
}

/** After a statement in a national capacity the President says that the chair's functions are resumed. */
export function resumeChair(scribe: Scribe): void {
  if (!scribe.national) return;
  scribe.national = false;
  write(scribe, VERBATIM.thePresident, null, inEnglish(PRESIDENT.resumes));
}

export function presidentSays(scribe: Scribe, speech: Speech): void {
  resumeChair(scribe);
  write(scribe, VERBATIM.thePresident, null, speech);
}

/** A delegation speaks; the President's own does so "in my capacity as the representative of". */
export function delegationSays(scribe: Scribe, seat: Seat, session: Session, speech: Speech): void {
  const { names } = scribe;
  if (seat !== scribe.president) {
    resumeChair(scribe);
    const { label, country } = names.speaker(seat, session);
    write(scribe, label, country, speech);
    return;
  }
  if (!scribe.national) {
    const capacity = PRESIDENT.inCapacity(names.inSentence(seat));
    write(scribe, VERBATIM.thePresident, null, inEnglish(capacity));
    scribe.national = true;
  }
  write(scribe, VERBATIM.thePresident, null, speech);
}
