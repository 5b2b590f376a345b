import { type Line, linesOf } from '../../notation/lines.ts';
import { type DataPath, type Problem, problemAt } from '../../scenario/problem.ts';
import { shapeOf } from '../../scenario/shape.ts';
import type { Locate, Yaml } from '../../scenario/yaml.ts';
import { type Expectation, expectSchema, OTHERS, othersSchema, refusedSchema } from './schema.ts';
import type { Place, ScriptStep } from './script.ts';

type Read = { readonly steps: readonly ScriptStep[]; readonly problems: readonly Problem[] };

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same file, seen from a path in it. */
const from =
  (locate: Locate, start: DataPath): Locate =>
  (path, part) =>
    locate([...start, ...path], part);

/** The lines of notation that stand at a path, with their numbers in the file. */
function linesAt(yaml: Yaml, path: DataPath): readonly Line[] {
  const { line, text } = yaml.written(path);
  return linesOf(text).map((one) => ({ ...one, number: one.number + line - 1 }));
}

/** Where a line begins: its first sign. */
const startOf = ({ text, number }: Line): Place => ({ line: number, column: text.search(/\S|$/u) + 1 });

function expectStep(yaml: Yaml, file: string, data: unknown, path: DataPath): Read {
  const shaped = shapeOf(expectSchema, data, from(yaml.locate, path), file);
  if (!shaped.ok) return { steps: [], problems: shaped.problems };
  const given = Object.keys(isMapping(data) && isMapping(data.expect) ? data.expect : {});
  const read: Readonly<Record<string, unknown>> = shaped.data.expect;
  // As they are written: a schema gives its keys in its own order.
  const expect: Expectation = Object.fromEntries(given.map((key) => [key, read[key]]));
  const places = Object.fromEntries(given.map((key) => [key, yaml.locate([...path, 'expect', key], 'key')]));
  return { steps: [{ do: 'expect', at: yaml.locate(path), expect, places }], problems: [] };
}

function refusedStep(yaml: Yaml, file: string, data: unknown, path: DataPath): Read {
  const shaped = shapeOf(refusedSchema, data, from(yaml.locate, path), file);
  if (!shaped.ok) return { steps: [], problems: shaped.problems };
  const { rule, because } = shaped.data;
  const [line, second] = linesAt(yaml, [...path, 'refused']);
  const at = yaml.locate([...path, 'refused']);
  if (line === undefined || second !== undefined)
    return { steps: [], problems: [problemAt(file, at, { code: 'not-one-line', facts: {} })] };
  return {
    steps: [
      {
        do: 'refused',
        at,
        line,
        rule: rule === undefined ? null : String(rule),
        because: because ?? null,
      },
    ],
    problems: [],
  };
}

function othersStep(yaml: Yaml, file: string, data: unknown, path: DataPath): Read {
  const shaped = shapeOf(othersSchema, data, from(yaml.locate, path), file);
  if (!shaped.ok) return { steps: [], problems: shaped.problems };
  return {
    steps: [{ do: 'others', at: yaml.locate(path), until: shaped.data.until ?? null }],
    problems: [],
  };
}

/**
 * One step as the file has it. A mapping with none of the keys of a step is a line of notation in which YAML has seen a
 * colon (`vote D1: for USA`): what counts is what is written.
 */
function stepAt(yaml: Yaml, file: string, data: unknown, path: DataPath): Read {
  if (isMapping(data)) {
    if ('expect' in data) return expectStep(yaml, file, data, path);
    if ('refused' in data) return refusedStep(yaml, file, data, path);
    if (OTHERS in data) return othersStep(yaml, file, data, path);
    const [, second] = Object.keys(data);
    if (second !== undefined) {
      const facts = { path: '', key: second };
      const at = yaml.locate([...path, second], 'key');
      return { steps: [], problems: [problemAt(file, at, { code: 'unknown-key', facts })] };
    }
  }
  if (data === OTHERS) return { steps: [{ do: 'others', at: yaml.locate(path), until: null }], problems: [] };
  const lines = isMapping(data) || typeof data === 'string' ? linesAt(yaml, path) : [];
  if (lines.length === 0)
    return { steps: [], problems: [problemAt(file, yaml.locate(path), { code: 'not-one-line', facts: {} })] };
  return { steps: lines.map((line) => ({ do: 'line', at: startOf(line), line })), problems: [] };
}

/** The steps of a replay file. Problems: those of `shapeOf`, and `not-one-line`. */
export function readSteps(yaml: Yaml, file: string, steps: readonly unknown[]): Read {
  const read = steps.map((data, at) => stepAt(yaml, file, data, ['steps', at]));
  return {
    steps: read.flatMap(({ steps: some }) => some),
    problems: read.flatMap(({ problems }) => problems),
  };
}
