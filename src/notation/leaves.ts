import type { Act } from '../session/council.ts';

/** The values of an act by the names that forms use: `draft`, `proposal.seat`; paragraphs under one vote as one list. */
export type Leaves = Map<string, unknown>;

/** The fields whose further paragraphs stand beside them in `more`. */
const WITH_MORE = ['part', 'paragraph'] as const;

const isAbsent = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

const takesMore = (kind: Act['kind']): boolean =>
  kind === 'question.put' || kind === 'part.request' || kind === 'part.object';

/** What an act says besides its kind and who does it; what it leaves open is left out. */
export function leavesOf(act: Act): Leaves {
  const { kind, by: _, ...values } = act;
  const leaves: Leaves = new Map();
  for (const [field, value] of Object.entries(values)) {
    if (field === 'proposal' && typeof value === 'object' && value !== null)
      for (const [name, part] of Object.entries(value)) leaves.set(`proposal.${name}`, part);
    else if (!isAbsent(value)) leaves.set(field, value);
  }
  if (!takesMore(kind)) return leaves;
  const more = leaves.get('more');
  leaves.delete('more');
  for (const field of WITH_MORE) {
    const first = leaves.get(field);
    if (first !== undefined) leaves.set(field, [first, ...(Array.isArray(more) ? more : [])]);
  }
  return leaves;
}

/** The other way round: the fields of the act, less those that it leaves open. */
export function fieldsOf(kind: Act['kind'], leaves: Leaves): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  const proposal: Record<string, unknown> = {};
  for (const [name, value] of leaves) {
    const [whole, part] = name.split('.');
    if (whole === 'proposal' && part !== undefined) proposal[part] = value;
    else if (takesMore(kind) && Array.isArray(value)) {
      const [first, ...more] = value;
      fields[name] = first;
      if (more.length > 0) fields.more = more;
    } else fields[name] = value;
  }
  return kind === 'proposal.make' ? { ...fields, proposal } : fields;
}
