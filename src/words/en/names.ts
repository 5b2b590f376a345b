import type { Seat } from '../../council/seat.ts';
import type { Texts } from '../../scenario/texts.ts';

/** Short name of a seat: "United States"; a seat without a name is shown by its code. */
export const nameOf = (texts: Texts, seat: Seat): string => texts.seats[seat]?.name ?? seat;

/** As it stands in a sentence: "the United States". */
export const theName = (texts: Texts, seat: Seat): string => texts.seats[seat]?.the ?? seat;

/** At the head of a sentence: "The United States". */
export function TheName(texts: Texts, seat: Seat): string {
  const name = theName(texts, seat);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "Malta, Mozambique and the United States". */
export function series(texts: Texts, seats: readonly Seat[]): string {
  const names = seats.map((seat) => theName(texts, seat));
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

export const claimLabel = (texts: Texts, claim: string): string => `“${texts.claims[claim]?.short ?? claim}”`;

/**
 * The question that goes with a challenge put without words of its own: the scenario's, where it fits the seat that is
 * asked; another seat, which took the claim up, is asked what it rests its position on.
 */
export function questionTo(texts: Texts, claim: string, to: Seat): string {
  const known = texts.claims[claim];
  if (known !== undefined && known.question !== '' && known.asks.includes(to)) return known.question;
  return `On what does ${theName(texts, to)} rest its position on ${known?.short ?? claim}?`;
}

export const draftLabel = (texts: Texts, draft: string): string => texts.drafts[draft]?.symbol ?? draft;

/** How seats and drafts are named where sentences are shown; a seat with its article. */
export interface Naming {
  readonly seat: (seat: Seat) => string;
  readonly draft: (draft: string) => string;
}

/** As on the screen: by the names of the scenario. */
export const namingIn = (texts: Texts): Naming => ({
  seat: (seat) => theName(texts, seat),
  draft: (draft) => draftLabel(texts, draft),
});

export const personName = (texts: Texts, person: string): string =>
  texts.people[person]?.name ?? texts.seats[person]?.name ?? person;

/** Somebody at a seat, in a sentence: by name where there is one, and else as a representative of the seat. */
export function personAt(texts: Texts, seat: Seat, person: string): string {
  if (texts.people[person] !== undefined) return personName(texts, person);
  if (person === seat) return `the representative of ${theName(texts, seat)}`;
  return /^-\d+$/.test(person.replace(seat, ''))
    ? `another representative of ${theName(texts, seat)}`
    : personName(texts, person);
}

/** Somebody at a seat, at the head of a sentence: by name where there is one ("USA-2" and "USA" are none). */
export function whoSits(texts: Texts, seat: Seat, person: string): string {
  const unnamed = person === seat || /^-\d+$/.test(person.replace(seat, ''));
  return unnamed && texts.people[person] === undefined ? 'A representative' : personName(texts, person);
}
