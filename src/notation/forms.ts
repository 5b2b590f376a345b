import type { ActKind } from '../session/council.ts';
import { BUSINESS } from './forms/business.ts';
import { FLOOR } from './forms/floor.ts';
import type { FormText } from './forms/form.ts';
import { MOTIONS } from './forms/motions.ts';
import { TEXTS } from './forms/texts.ts';
import { VOTING } from './forms/voting.ts';
import { type Part, patternOf } from './pattern.ts';
import { SLOTS } from './slots.ts';

/** The forms by what they are about, as the page on the notation has them. */
export const FORM_GROUPS = {
  business: BUSINESS,
  floor: FLOOR,
  texts: TEXTS,
  voting: VOTING,
  motions: MOTIONS,
};
export type FormGroup = keyof typeof FORM_GROUPS;

/** How every kind of act is written: the compiler sees to it that none is left out. */
export const FORM_TEXTS: Readonly<Record<ActKind, readonly FormText[]>> = {
  ...BUSINESS,
  ...FLOOR,
  ...TEXTS,
  ...VOTING,
  ...MOTIONS,
};

/** A form ready to be read and written. */
export interface Form extends FormText {
  readonly kind: ActKind;
  readonly parts: readonly Part[];
}

const SLOT_NAMES: ReadonlySet<string> = new Set(Object.keys(SLOTS));

export const FORMS: readonly Form[] = Object.entries(FORM_TEXTS).flatMap(([kind, texts]) =>
  texts.map((text) => ({ ...text, kind: kind as ActKind, parts: patternOf(text.pattern, SLOT_NAMES) })),
);

function groupedBy<K>(keyOf: (form: Form) => K): ReadonlyMap<K, readonly Form[]> {
  const groups = new Map<K, Form[]>();
  for (const form of FORMS) {
    const group = groups.get(keyOf(form));
    if (group === undefined) groups.set(keyOf(form), [form]);
    else group.push(form);
  }
  return groups;
}

/** The forms of a kind, in the order in which they are tried when an act is written. */
export const FORMS_OF = groupedBy(({ kind }) => kind);

/** The forms by their first word, which all have. */
export const FORMS_FROM = groupedBy(({ parts: [first] }) =>
  first?.type === 'words' ? (first.words[0] ?? '').toLowerCase() : '',
);
