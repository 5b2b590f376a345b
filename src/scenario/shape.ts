import type { z } from 'zod';
import {
  type DataKind,
  type DataPath,
  type Finding,
  inFileOrder,
  type Problem,
  problemAt,
  type ValueRule,
} from './problem.ts';
import { type BadYaml, type Locate, readYaml } from './yaml.ts';

/** A file read as `T`, with a way back to its lines. */
export interface Shaped<T> {
  readonly ok: true;
  readonly data: T;
  readonly locate: Locate;
}

type Issue = z.core.$ZodIssue;

function kindOf(value: unknown): DataKind {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'mapping';
  if (typeof value === 'number' || typeof value === 'boolean') return typeof value as 'number' | 'boolean';
  return 'text';
}

const ZOD_KINDS: Readonly<Record<string, DataKind>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'mapping',
  record: 'mapping',
  null: 'nothing',
};

const RULES: readonly ValueRule[] = [
  'line',
  'id',
  'time',
  'date-time',
  'document',
  'date',
  'url',
  'tally',
  'digest',
];

const isHolder = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

function valueAt(data: unknown, path: DataPath): unknown {
  let value = data;
  for (const step of path) value = isHolder(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  return value;
}

/** The value as a reader would recognise it: short, on one line. */
function shown(value: unknown): string {
  if (isHolder(value)) return '';
  const text = JSON.stringify(value ?? null);
  return text.length > 60 ? `${text.slice(0, 57)}..."` : text;
}

/** A data path as the messages write it: `seats.0.stances.1.on`. */
export const pathText = (path: DataPath): string => path.map(String).join('.');

function wrongValue(issue: Issue, path: string, value: unknown): Finding {
  const facts = (rule: ValueRule, values = ''): Finding => ({
    code: 'wrong-value',
    facts: { path, rule, values, shown: shown(value) },
  });
  if (issue.code === 'invalid_value') return facts('one-of', issue.values.map(String).join(', '));
  if (issue.code === 'too_small' && issue.origin === 'array') return facts('entries', String(issue.minimum));
  if (issue.code === 'too_small') return facts('at-least', String(issue.minimum));
  if (issue.code === 'invalid_format') {
    return facts(RULES.find((rule) => rule === issue.message || rule === issue.format) ?? 'line');
  }
  if (issue.code === 'invalid_key') return facts('id');
  return facts('whole');
}

interface Placed {
  readonly path: DataPath;
  readonly part: 'value' | 'key';
  readonly finding: Finding;
}

/** What zod reports, one finding for each thing to mend, in this project's codes. */
function placed(issue: Issue, data: unknown): readonly Placed[] {
  const path = pathText(issue.path);
  const value = valueAt(data, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const finding: Finding = { code: 'unknown-key', facts: { path, key } };
      return { path: [...issue.path, key], part: 'key', finding };
    });
  }
  if (value === undefined && issue.path.length > 0) {
    const holder = issue.path.slice(0, -1);
    const facts = { path: pathText(holder), key: String(issue.path.at(-1)) };
    return [{ path: holder, part: 'value', finding: { code: 'missing-key', facts } }];
  }
  const expected = issue.code === 'invalid_type' ? ZOD_KINDS[issue.expected] : undefined;
  const got = kindOf(value);
  const part = issue.code === 'invalid_key' ? 'key' : 'value';
  if (expected !== undefined && expected !== got) {
    const facts = { path, expected, got, shown: shown(value) };
    return [{ path: issue.path, part, finding: { code: 'wrong-type', facts } }];
  }
  return [{ path: issue.path, part, finding: wrongValue(issue, path, value) }];
}

/**
 * `data` as `schema` describes it; `locate` leads back to the file it was read from.
 * Problems: `missing-key`, `unknown-key`, `wrong-type`, `wrong-value`, all of them at once.
 */
export function shapeOf<T>(
  schema: z.ZodType<T>,
  data: unknown,
  locate: Locate,
  file: string,
): Shaped<T> | BadYaml {
  const result = schema.safeParse(data);
  if (result.success) return { ok: true, data: result.data, locate };
  const problems: Problem[] = [];
  for (const issue of result.error.issues) {
    for (const { path, part, finding } of placed(issue, data)) {
      problems.push(problemAt(file, locate(path, part), finding));
    }
  }
  return { ok: false, problems: inFileOrder(problems) };
}

/** `text` (YAML 1.2) as the data `schema` describes. Problems: those of `readYaml`, then those of `shapeOf`. */
export function readShaped<T>(schema: z.ZodType<T>, text: string, file: string): Shaped<T> | BadYaml {
  const yaml = readYaml(text, file);
  return yaml.ok ? shapeOf(schema, yaml.data, yaml.locate, file) : yaml;
}
