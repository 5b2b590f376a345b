import { FORMER_NAMES, OTHER_SPELLINGS } from './data/formerNames.ts';
import { MEMBER_STATES, OBSERVER_STATES, OTHER_NAMES, WITHDRAWN_STATES } from './data/names.ts';
import type { CalendarDate } from './dates.ts';
import type { Seat } from './seat.ts';

/**
 * `short` "Russia", `full` "Russian Federation", `listed` as in an alphabetical list, "Iran (Islamic Republic
 * of)".
 */
export const NAME_FORMS = ['short', 'full', 'listed'] as const;
export type NameForm = (typeof NAME_FORMS)[number];

/**
 * Member of the United Nations, observer State, a State that has ceased to exist, or another entity with a
 * code.
 */
export const STANDINGS = ['member', 'observer', 'withdrawn', 'other'] as const;
export type Standing = (typeof STANDINGS)[number];

interface Names extends Readonly<Record<NameForm, string>> {
  readonly sortKey: string;
}

const withoutArticle = (name: string): string => (name.startsWith('the ') ? name.slice(4) : name);

/** Without marks, capitals and punctuation, so that names compare as in an English alphabetical list. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[.,]/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase();

function namesFrom(written: string): Names {
  const [short = '', full = short, inList = full] = written.split(' / ').map((name) => name.trim());
  const listed = withoutArticle(inList);
  return { short, full, listed, sortKey: folded(listed) };
}

const NAMES = new Map<Seat, Names>();
const STANDING = new Map<Seat, Standing>();

for (const [standing, entries] of [
  ['member', MEMBER_STATES],
  ['observer', OBSERVER_STATES],
  ['withdrawn', WITHDRAWN_STATES],
  ['other', OTHER_NAMES],
] as const) {
  for (const entry of entries.split(';').map((written) => written.trim())) {
    NAMES.set(entry.slice(0, 3), namesFrom(entry.slice(4)));
    STANDING.set(entry.slice(0, 3), standing);
  }
}

const FORMER = FORMER_NAMES.map((former) => ({ ...former, names: namesFrom(former.names) }));

/**
 * Every code with a name: the Members and observer States, the withdrawn SUN, YUG, CSK, DDR, and territories.
 */
export const COUNTRY_CODES: readonly Seat[] = [...NAMES.keys()].sort();

/** The standing of a code; null for a seat that is no country (`SG`, a briefer). */
export const standingOf = (code: Seat): Standing | null => STANDING.get(code) ?? null;

function namesOn(code: Seat, date: CalendarDate | undefined): Names | undefined {
  const former =
    date === undefined
      ? undefined
      : FORMER.find((name) => name.code === code && (name.from ?? '') <= date && date <= name.through);
  return former?.names ?? NAMES.get(code);
}

/**
 * The English name of a country without its article: nameOf('USA') is "United States". With a date, the name
 * in use on that day: nameOf('COD', 'short', '1990-08-02') is "Zaire". A seat that is no country is answered
 * with its own id.
 */
export const nameOf = (code: Seat, form: NameForm = 'short', date?: CalendarDate): string =>
  withoutArticle(nameWithArticle(code, form, date));

/**
 * As `nameOf`, as it stands in a sentence: "the United States", "Russia". The `listed` form has no article.
 */
export const nameWithArticle = (code: Seat, form: NameForm = 'short', date?: CalendarDate): string =>
  namesOn(code, date)?.[form] ?? code;

/**
 * The key by which a country takes its place in the English alphabetical order on a day; compare with `<`.
 */
export const sortKey = (code: Seat, date?: CalendarDate): string =>
  namesOn(code, date)?.sortKey ?? folded(code);

let index: ReadonlyMap<string, Seat> | undefined;

function indexed(): ReadonlyMap<string, Seat> {
  if (index) return index;
  const found = new Map<string, Seat>();
  const add = (name: string, code: Seat): void => {
    const key = withoutArticle(folded(name));
    if (!found.has(key)) found.set(key, code);
  };
  for (const code of COUNTRY_CODES) add(code, code);
  for (const form of NAME_FORMS) for (const [code, names] of NAMES) add(names[form], code);
  for (const { code, names } of FORMER) for (const form of NAME_FORMS) add(names[form], code);
  for (const [code, names] of Object.entries(OTHER_SPELLINGS))
    for (const name of names.split(';')) add(name, code);
  index = found;
  return found;
}

/**
 * The code for a code or any present or former name, in any case, with or without "the": "the russian
 * federation" is RUS.
 */
export const findCountry = (text: string): Seat | undefined => indexed().get(withoutArticle(folded(text)));
