import type { SlotType } from './slots.ts';

/**
 * One part of a pattern: words to be written as they are, a slot for a value of the act, or a group that stands only
 * where the act has the values of its slots.
 */
export type Part =
  | { readonly type: 'words'; readonly words: readonly string[] }
  | { readonly type: 'slot'; readonly field: string; readonly slot: SlotType }
  | { readonly type: 'group'; readonly parts: readonly Part[] };

const PIECE =
  /\{(?<field>[a-z.A-Z]+):(?<slot>[a-z-]+)\}|(?<open>\[)|(?<close>\])|(?<word>[^\s{}[\],:;()]+|[,:;()])/gu;

/**
 * Reads a pattern such as `moves to adjourn the meeting until {until:time}`: words stand for themselves, `{field:slot}`
 * for a value of the act, and what is in square brackets may be left out.
 * @throws Error when the brackets do not match, which is a mistake in the table of forms
 */
export function patternOf(text: string, slots: ReadonlySet<string>): readonly Part[] {
  const stack: Part[][] = [[]];
  for (const { groups } of text.matchAll(PIECE)) {
    const { field, slot, open, close, word } = groups ?? {};
    const top = stack.at(-1) as Part[];
    if (field !== undefined && slot !== undefined) {
      if (!slots.has(slot)) throw new Error(`${text}: no slot is called ${slot}`);
      top.push({ type: 'slot', field, slot: slot as SlotType });
    } else if (open !== undefined) stack.push([]);
    else if (close !== undefined) {
      const parts = stack.pop() as Part[];
      const below = stack.at(-1);
      if (below === undefined) throw new Error(`${text}: a bracket is closed that was never opened`);
      below.push({ type: 'group', parts });
    } else if (word !== undefined) {
      const last = top.at(-1);
      if (last?.type === 'words') top[top.length - 1] = { type: 'words', words: [...last.words, word] };
      else top.push({ type: 'words', words: [word] });
    }
  }
  const [parts, ...unclosed] = stack;
  if (parts === undefined || unclosed.length > 0) throw new Error(`${text}: a bracket is not closed`);
  return parts;
}

/** Words as they are written: no space before a mark, one after. */
export const joined = (written: readonly string[]): string =>
  written.reduce(
    (text, one) =>
      text === '' ? one : /^[,:;)]/u.test(one) || text.endsWith('(') ? text + one : `${text} ${one}`,
    '',
  );
