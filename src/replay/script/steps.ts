import { type Line, linesOf } from '../../notation/lines.ts';
import { type DataPath, type Problem, problemAt } from '../../scenario/problem.ts';
import { shapeOf } from '../../scenario/shape.ts';
import type { Locate, Yaml } from '../../scenario/yaml.ts';
import {
  BACK,
  backSchema,
  doneSchema,
  type Expectation,
  expectSchema,
  heldSchema,
  OTHERS,
  othersSchema,
  refusedSchema,
} from './schema.ts';
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

const notOneLine = (file: string, at: Place): Problem =>
  problemAt(file, at, { code: 'not-one-line', facts: {} });

/** The one line of notation that stands at a path; null where there are more, or none. */
function onlyLine(yaml: Yaml, path: DataPath): Line | null {
  const [line, second] = linesAt(yaml, path);
  return line === undefined || second !== undefined ? null : line;
}

function doneStep(yaml: Yaml, file: string, data: unknown, path: DataPath): Read {
  const shaped = shapeOf(doneSchema, data, from(yaml.locate, path), file);
  if (!shaped.ok) return { steps: [], problems: shaped.problems };
  const at = yaml.locate([...path, 'done']);
  const line = onlyLine(yaml, [...path, 'done']);
  if (line === null) return { steps: [], problems: [notOneLine(file, at)] };
  return { steps: [{ do: 'line', at, line, why: shaped.data.why }], problems: [] };
}

function backStep(yaml: Yaml, file: string, data: unknown, path: DataPath): Read {
  const shaped = shapeOf(backSchema, data, from(yaml.locate, path), file);
  if (!shaped.ok) return { steps: [], problems: shaped.problems };
  const { [BACK]: to, by } = shaped.data;
  return { steps: [{ do: 'back', at: yaml.locate(path), to, by }], problems: [] };
}

function heldStep(yaml: Yaml, file: string, data: unknown, path: DataPath): Read {
  const shaped = shapeOf(heldSchema, data, from(yaml.locate, path), file);
  if (!shaped.ok) return { steps: [], problems: shaped.problems };
  return { steps: [{ do: 'held', at: yaml.locate(path), held: shaped.data.held }], problems: [] };
}

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
  const at = yaml.locate([...path, 'refused']);
  const line = onlyLine(yaml, [...path, 'refused']);
  if (line === null) return { steps: [], problems: [notOneLine(file, at)] };
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
    if ('done' in data) return doneStep(yaml, file, data, path);
    if (BACK in data) return backStep(yaml, file, data, path);
    if ('held' in data) return heldStep(yaml, file, data, path);
    const [, second] = Object.keys(data);
    if (second !== undefined) {
      const facts = { path: '', key: second };
      const at = yaml.locate([...path, second], 'key');
      return { steps: [], problems: [problemAt(file, at, { code: 'unknown-key', facts })] };
    }
  }
  if (data === OTHERS) return { steps: [{ do: 'others', at: yaml.locate(path), until: null }], problems: [] };
  const lines = isMapping(data) || typeof data === 'string' ? linesAt(yaml, path) : [];
  if (lines.length === 0) return { steps: [], problems: [notOneLine(file, yaml.locate(path))] };
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
