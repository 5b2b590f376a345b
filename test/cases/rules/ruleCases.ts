import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { scenarioSchema } from '../../../src/scenario/schema.ts';
import { caseFile, type Position, positionFile, type RuleCase } from './ruleCase.ts';

const folder = new URL('./', import.meta.url);
const read = (name: string): unknown => parse(readFileSync(new URL(name, folder), 'utf8'));

/** Each file is named after its rule: `rule-09.yaml`, `charter-27.yaml`. */
export const nameOf = (rule: string): string =>
  /^\d+$/.test(rule)
    ? `rule-${rule.padStart(2, '0')}.yaml`
    : `${rule.toLowerCase().replaceAll(' ', '-')}.yaml`;

/** The files of cases, the rules in order and then the Charter. */
export const CASE_FILES = readdirSync(folder)
  .filter((name) => /^(rule|charter)-\d+\.yaml$/.test(name))
  .sort((a, b) => (a[0] === b[0] ? a.localeCompare(b) : b.localeCompare(a)))
  .map((name) => ({ name, ...caseFile.parse(read(name)) }));

/** The cases written from the rules, in the order of their numbers. */
export const RULE_CASES: readonly RuleCase[] = CASE_FILES.flatMap(({ rule, cases }) =>
  cases.map((one) => ({ ...one, rule, number: `${rule}.${one.n}` })),
);

export const POSITIONS: readonly Position[] = positionFile.parse(read('positions.yaml'));

/** The scenario that all the cases share. */
export const HARBOUR = scenarioSchema.parse(read('harbour.yaml'));
