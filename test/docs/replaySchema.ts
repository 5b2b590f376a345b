import * as z from 'zod';
import { LINE } from '../../src/procedure/characters.ts';
import {
  backSchema,
  doneSchema,
  expectSchema,
  headSchema,
  heldSchema,
  othersSchema,
  refusedSchema,
} from '../../src/replay/script/schema.ts';
import { PLAIN_OUTCOMES } from '../../src/words/en/explain/outcomes.ts';
import {
  CLAIM_KEYS,
  DRAFT_KEYS,
  EXPECTED_KEYS,
  MEETING_KEYS,
  PERSON_KEYS,
  REPLAY_KEYS,
  STEP_KEYS,
  REPLAY_SCHEMA_WORDS as WORDS,
} from '../../src/words/en.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A line of notation: what it may say only the meeting knows. In one with a colon YAML has seen a mapping. */
const lineSchema = z.string().min(1).describe(WORDS.line);
const colonSchema = z
  .record(z.string(), z.union([z.string(), z.number(), z.null()]))
  .meta({ description: WORDS.colon, minProperties: 1, maxProperties: 1 });

const STEP_SCHEMAS = [
  lineSchema,
  expectSchema,
  refusedSchema,
  othersSchema,
  backSchema,
  heldSchema,
  doneSchema,
  colonSchema,
] as const;

/** The whole file, with its steps as an editor sees them. The order counts: what fits first is completed first. */
const fileSchema = headSchema.extend({ steps: z.array(z.union(STEP_SCHEMAS)).min(1) });

/** Says of each key what it is for: from the object at `path` of the schema down. */
const described = (schema: Json, keys: Readonly<Record<string, string>>): Json => {
  if (!isObject(schema) || !isObject(schema.properties))
    throw new Error(`no keys: ${JSON.stringify(schema)}`);
  const properties = Object.entries(schema.properties).map(([key, value]) => {
    const description = keys[key];
    if (description === undefined || !isObject(value)) throw new Error(`nothing is said of ${key}`);
    return [key, { description, ...value }] as const;
  });
  return { ...schema, properties: Object.fromEntries(properties) };
};

/** The same schema with another one at a path. */
function at(schema: Json, path: readonly (string | number)[], change: (schema: Json) => Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return change(schema);
  if (Array.isArray(schema)) return schema.map((one, n) => (n === step ? at(one, rest, change) : one));
  if (!isObject(schema) || schema[step] === undefined) throw new Error(`no ${step}`);
  return { ...schema, [step]: at(schema[step], rest, change) };
}

const STEPS = ['properties', 'steps', 'items', 'anyOf'] as const;
const MEETING = ['properties', 'meeting', 'properties'] as const;
const OUTCOMES = Object.keys(PLAIN_OUTCOMES).toSorted();

/** Outcomes by name, so that an editor completes them. */
const withOutcomes = (): Json => ({
  description: EXPECTED_KEYS.outcome,
  anyOf: [{ enum: OUTCOMES }, { type: 'array', minItems: 1, items: { enum: OUTCOMES } }],
});

const CHANGES: readonly (readonly [path: readonly (string | number)[], change: (schema: Json) => Json])[] = [
  [[], (schema) => described(schema, REPLAY_KEYS)],
  [['properties', 'meeting'], (schema) => described(schema, MEETING_KEYS)],
  [[...MEETING, 'drafts', 'additionalProperties'], (schema) => described(schema, DRAFT_KEYS)],
  [[...MEETING, 'claims', 'additionalProperties'], (schema) => described(schema, CLAIM_KEYS)],
  [[...MEETING, 'people', 'additionalProperties'], (schema) => described(schema, PERSON_KEYS)],
  ...STEP_SCHEMAS.slice(1, -1).map(
    (_, at) => [[...STEPS, at + 1], (schema: Json) => described(schema, STEP_KEYS)] as const,
  ),
  [[...STEPS, 1, 'properties', 'expect'], (schema) => described(schema, EXPECTED_KEYS)],
  [[...STEPS, 3, 'properties', 'until'], (schema) => described(schema, EXPECTED_KEYS)],
  [[...STEPS, 1, 'properties', 'expect', 'properties', 'outcome'], withOutcomes],
  [[...STEPS, 3, 'properties', 'until', 'properties', 'outcome'], withOutcomes],
];

/** What a line may not hold is for the reader of the file: an editor's own regular expressions differ. */
const OPTIONS: Parameters<typeof z.toJSONSchema>[1] = {
  io: 'input',
  target: 'draft-7',
  override: ({ jsonSchema }) => {
    if (jsonSchema.pattern === LINE.source) jsonSchema.pattern = '^\\S(?:.*\\S)?$';
  },
};

/** The JSON Schema of a replay file (draft 7, which editors know). */
export function replaySchema(): JsonObject {
  const made: Json = JSON.parse(JSON.stringify(z.toJSONSchema(fileSchema, OPTIONS)));
  const changed = CHANGES.reduce((schema, [path, change]) => at(schema, path, change), made);
  if (!isObject(changed)) throw new Error('no schema');
  const { $schema = '', ...rest } = changed;
  const either = [{ required: ['scenario'] }, { required: ['meeting'] }];
  return { $schema, title: WORDS.title, description: WORDS.description, ...rest, oneOf: either };
}

/** The keys of an object of the schema, each with what it is for and its values where they are few and known. */
export function keysAt(
  ...path: readonly string[]
): readonly (readonly [key: string, text: string, values: readonly string[]])[] {
  const found = path.reduce<Json>(stepped, replaySchema());
  if (!isObject(found) || !isObject(found.properties)) throw new Error(path.join('.'));
  return Object.entries(found.properties).map(([key, value]) => {
    const description = isObject(value) ? value.description : null;
    return [key, typeof description === 'string' ? description : '', valuesIn(value)] as const;
  });
}

function stepped(schema: Json, step: string): Json {
  if (Array.isArray(schema)) return schema[Number(step)] ?? null;
  return isObject(schema) ? (schema[step] ?? null) : null;
}

function valuesIn(schema: Json | undefined): readonly string[] {
  if (!isObject(schema)) return [];
  return Array.isArray(schema.enum) ? schema.enum.map(String) : valuesIn(schema.additionalProperties);
}

export const replaySchemaText = (): string => `${JSON.stringify(replaySchema(), null, 2)}\n`;

export const OUTCOME_NAMES: readonly string[] = OUTCOMES;
