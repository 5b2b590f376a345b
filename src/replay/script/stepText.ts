import { stringify } from 'yaml';
import type { NotationContext } from '../../notation/context.ts';
import { quoted } from '../../notation/lexer.ts';
import type { Line } from '../../notation/lines.ts';
import { parseLine } from '../../notation/parse.ts';
import { canonical } from '../../record/digest.ts';
import { readYaml } from '../../scenario/yaml.ts';
import type { Act } from '../../session/council.ts';
import type { ScriptStep } from './script.ts';
import { readSteps } from './steps.ts';

/** Data on one line, with quotation marks where YAML needs them. */
export const inline = (data: unknown): string =>
  stringify(data, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trimEnd();

/** A line longer than this has its words in a block under it. */
const LONGEST_LINE = 100;

const INDENT = '  ';

/** The one step that a text is read as, and what YAML takes it for; null when it is none, or several. */
function readBack(text: string): { readonly step: ScriptStep; readonly data: unknown } | null {
  const yaml = readYaml(['steps:', text, ''].join('\n'), '');
  if (!yaml.ok) return null;
  const { steps } = yaml.data as { readonly steps?: unknown };
  if (!Array.isArray(steps)) return null;
  const read = readSteps(yaml, '', steps);
  const [step, second] = read.steps;
  if (step === undefined || second !== undefined || read.problems.length > 0) return null;
  return { step, data: steps[0] };
}

function says(text: string, line: string, block: string | null): boolean {
  const step = readBack(text)?.step;
  return step?.do === 'line' && step.line.text.trim() === line && step.line.block === block;
}

/** Whether YAML too takes a bare line as it is, or sees a colon of the notation in it and no more. */
function isPlain(text: string, line: string): boolean {
  const data = readBack(text)?.data;
  if (data === line) return true;
  const [[key, value] = ['', ''], second] = Object.entries(data ?? {});
  return second === undefined && !key.includes('"') && `${key}: ${value}` === line;
}

const indented = (rows: string, by: string): string => rows.replace(/^(?=.)/gmu, by);

/** One line in quotation marks: single ones, as lines have double ones in them. */
const inQuotes = (line: string): string =>
  stringify(line, { defaultStringType: 'QUOTE_SINGLE', singleQuote: true, lineWidth: 0 }).trimEnd();

const asBlock = (text: string, under: string): string => `|\n${indented(text, under)}`;

/** A step that is one line of notation: bare where YAML lets it be, else in quotation marks or as a block. */
export function lineStep(line: string): string {
  const bare = `${INDENT}- ${line}`;
  if (says(bare, line, null) && isPlain(bare, line)) return bare;
  // Doubled marks in marks are hard to read.
  const block = `${INDENT}- ${asBlock(line, INDENT.repeat(2))}`;
  if (line.includes("'") && says(block, line, null)) return block;
  const inMarks = `${INDENT}- ${inQuotes(line)}`;
  return says(inMarks, line, null) ? inMarks : `${INDENT}- ${JSON.stringify(line)}`;
}

/** A step that also says why it was done. */
export const doneStep = (line: string, why: unknown): string =>
  [`${INDENT}- done: ${inQuotes(line)}`, `${INDENT}  why: ${inline(why)}`].join('\n');

/** A step that is data: `- expect: { … }`. */
export const dataStep = (key: string, data: unknown): string => `${INDENT}- ${key}: ${inline(data)}`;

/**
 * An act with long words as a step: its line, and the words as they are in a block under it. Null where the words are
 * short, or where a block would not say just the same.
 */
export function blockStep(act: Act, line: string, context: NotationContext): string | null {
  if (!('words' in act) || act.words === null || act.words === undefined) return null;
  const { text } = act.words;
  if (line.length <= LONGEST_LINE && !text.includes('\n')) return null;
  const rest = quoted(text);
  if (!line.endsWith(` ${rest}`)) return null;
  const head = line.slice(0, -rest.length - 1);
  const step = `${INDENT}- ${asBlock(`${head}\n${indented(text, INDENT)}`, INDENT.repeat(2))}`;
  if (!says(step, head, text)) return null;
  return reads({ text: head, block: text, number: 1 }, [act], context) ? step : null;
}

/** Whether a line is read as these acts. */
export function reads(line: Line, acts: readonly Act[], context: NotationContext): boolean {
  const parsed = parseLine(line, context);
  return parsed.ok && canonical(parsed.acts) === canonical(acts);
}
