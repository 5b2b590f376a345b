import type { Seat } from '../council/seat.ts';
import type { Act } from '../session/council.ts';
import { emptyFields, isWellFormed } from '../session/shape.ts';
import { FORMS_FROM, FORMS_OF, type Form } from './forms.ts';
import { fieldsOf, type Leaves, leavesOf } from './leaves.ts';
import { nameWritten } from './lexer.ts';
import { joined, type Part } from './pattern.ts';
import { here, misses, type Reader, takes } from './reader.ts';
import { readSeat, SLOTS } from './slots.ts';

/** Reads the parts of a form one after another into `leaves`. */
function readParts(reader: Reader, parts: readonly Part[], leaves: Leaves): boolean {
  for (const part of parts) {
    switch (part.type) {
      case 'words':
        if (!takes(reader, part.words)) return false;
        break;
      case 'slot': {
        const value = SLOTS[part.slot].read(reader);
        if (value === null) return false;
        leaves.set(part.field, value);
        break;
      }
      case 'group': {
        const start = reader.at;
        const within: Leaves = new Map();
        if (readParts(reader, part.parts, within))
          for (const [name, value] of within) leaves.set(name, value);
        else reader.at = start;
      }
    }
  }
  return true;
}

/** What the words of a form stand for when this seat does it. */
const saidBy = ({ means, itself }: Form, by: Seat): readonly (readonly [string, unknown])[] => [
  ...Object.entries(means ?? {}),
  ...(itself === undefined ? [] : [[itself, by] as const]),
];

function actOf(form: Form, by: Seat, leaves: Leaves): Act {
  const { kind } = form;
  for (const [name, value] of saidBy(form, by)) leaves.set(name, value);
  const act: unknown = { kind, by, ...emptyFields(kind), ...fieldsOf(kind, leaves) };
  if (!isWellFormed(act)) throw new Error(`${kind}: a form has made no act of it`);
  return act;
}

/** Reads an act from the first token to the last; null when none fits. */
export function readAct(reader: Reader): Act | null {
  const by = readSeat(reader);
  if (by === null) return null;
  const start = reader.at;
  const first = here(reader);
  const forms = reader.noting
    ? [...FORMS_FROM.values()].flat()
    : (FORMS_FROM.get(first?.value.toLowerCase() ?? '') ?? []);
  for (const form of forms) {
    reader.at = start;
    const leaves: Leaves = new Map();
    if (!readParts(reader, form.parts, leaves)) continue;
    if (reader.at === reader.tokens.length) return actOf(form, by, leaves);
    misses(reader, () => ({ words: null, sort: 'end', known: [] }));
  }
  return null;
}

/** Whether the words of a form say all that an act says. */
function fits(form: Form, by: Seat, leaves: Leaves): boolean {
  const said = saidBy(form, by);
  const needed = fieldsIn(form.parts, false);
  const possible = new Set([...said.map(([name]) => name), ...fieldsIn(form.parts, true)]);
  return (
    said.every(([name, value]) => leaves.get(name) === value) &&
    needed.every((name) => leaves.has(name)) &&
    [...leaves.keys()].every((name) => possible.has(name))
  );
}

const fieldsIn = (parts: readonly Part[], groups: boolean): readonly string[] =>
  parts.flatMap((part) =>
    part.type === 'slot' ? [part.field] : part.type === 'group' && groups ? fieldsIn(part.parts, true) : [],
  );

function writePart(part: Part, leaves: Leaves): readonly string[] {
  switch (part.type) {
    case 'words':
      return part.words;
    case 'slot': {
      const write = SLOTS[part.slot].write as (value: unknown) => string;
      return [write(leaves.get(part.field))];
    }
    case 'group':
      return fieldsIn(part.parts, false).every((name) => leaves.has(name))
        ? writeParts(part.parts, leaves)
        : [];
  }
}

const writeParts = (parts: readonly Part[], leaves: Leaves): readonly string[] =>
  parts.flatMap((part) => writePart(part, leaves));

/**
 * An act as one line: "RUS challenges USA on troops-in-kursk".
 * @throws RangeError for an act that says what no form has words for, which no session lets pass
 */
export function formatAct(act: Act): string {
  const leaves = leavesOf(act);
  const form = FORMS_OF.get(act.kind)?.find((one) => fits(one, act.by, leaves));
  if (form === undefined) throw new RangeError(`no form of ${act.kind} says all of ${JSON.stringify(act)}`);
  return joined([nameWritten(act.by), ...writeParts(form.parts, leaves)]);
}
