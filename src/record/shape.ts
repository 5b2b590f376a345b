import { CAPACITIES } from '../council/seat.ts';
import { isWellFormed } from '../session/shape.ts';
import { type Entry, type Header, RECORD_FORMAT } from './entry.ts';

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;
type Tree = Readonly<Record<string, unknown>>;

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText: Check = (value) => typeof value === 'string';
const isName: Check = (value) => typeof value === 'string' && value !== '';
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isDigest: Check = (value) => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
const isTime: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value);

const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** The first part of a value that does not fit, as a path; null when all fits and no key is left over. */
function misfit(value: unknown, shape: Shape, optional: readonly string[] = []): string | null {
  if (!isTree(value)) return '';
  for (const [key, check] of Object.entries(shape)) {
    if (!Object.hasOwn(value, key)) {
      if (!optional.includes(key)) return key;
    } else if (!check(value[key])) return key;
  }
  return Object.keys(value).find((key) => !Object.hasOwn(shape, key)) ?? null;
}

const fits =
  (shape: Shape): Check =>
  (value) =>
    misfit(value, shape) === null;

const isReturn: Check = (value) =>
  isTree(value) && value.kind === 'record.return' && fits({ kind: isText, by: isName })(value);
const isAct: Check = (value) => isWellFormed(value) || isReturn(value);

const isOutcome: Check = (value) => isTree(value) && typeof value.kind === 'string';
const isFact: Check = (value) => isText(value) || Number.isFinite(value) || listOf(isText)(value);
const isFacts: Check = (value) => isTree(value) && Object.values(value).every(isFact);
const isReason: Check = fits({ code: isText, facts: isFacts });

const ENTRY: Readonly<Record<keyof Entry, Check>> = {
  n: isCount,
  parent: isCount,
  at: isTime,
  meeting: isText,
  by: isName,
  capacity: (value) => CAPACITIES.some((one) => one === value),
  audience: (value) => value === 'all' || listOf(isName)(value),
  act: isAct,
  outcomes: listOf(isOutcome),
  why: listOf(isReason),
  digest: isDigest,
};

/** The part of a value that keeps it from being an entry; null when it is one. Outcomes are compared when the act is run again. */
export const entryMisfit = (value: unknown): string | null => misfit(value, ENTRY, ['why']);

export const isEntry = (value: unknown): value is Entry => entryMisfit(value) === null;

const HEADER: Readonly<Record<keyof Header, Check>> = {
  kind: (value) => value === 'horseshoe-record',
  format: (value) => value === RECORD_FORMAT,
  scenario: fits({ id: isName, file: orNull(isText), digest: isDigest }),
  from: orNull(isName),
  seed: isText,
  rules: (value) => value === 'council',
  strictAbstention: (value) => value === true,
  held: listOf(isName),
  startedAt: isTime,
};

/** The part of a value that keeps it from being a header; null when it is one. */
export const headerMisfit = (value: unknown): string | null => misfit(value, HEADER, ['strictAbstention']);

export const isHeader = (value: unknown): value is Header => headerMisfit(value) === null;
