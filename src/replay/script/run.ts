import type { Reason } from '../../delegations/reason.ts';
import { contextOf, type NotationContext } from '../../notation/context.ts';
import type { Line } from '../../notation/lines.ts';
import { momentOf } from '../../notation/moment.ts';
import { parseLine } from '../../notation/parse.ts';
import type { Problem } from '../../notation/problem.ts';
import { meetingOf } from '../../procedure/gates.ts';
import type { Refusal } from '../../procedure/refusal.ts';
import type { Entry } from '../../record/entry.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { Act, Outcome } from '../../session/council.ts';
import type { Session } from '../../session/session.ts';
import type { Position } from '../../session/stage.ts';
import { explain, whyNot } from '../../session/step.ts';
import { countingStatements, type Door } from './door.ts';
import { type Mismatch, mismatches } from './expect.ts';
import type { Others } from './others.ts';
import type { Place, ScriptStep } from './script.ts';

/** An act that was done. */
export interface Done {
  readonly act: Act;
  /** Where the meeting stood on the chart before it. */
  readonly position: Position;
  readonly outcomes: readonly Outcome[];
  /** Reasons of a computer delegation; null for a line of the replay. */
  readonly why: readonly Reason[] | null;
  /** The line of the file at which it stands, or at which the others began to play. */
  readonly line: number;
  readonly entry: Entry | null;
}

/** Why a replay does not hold. */
export type Failing =
  /** A line that cannot be read. */
  | { readonly because: 'unreadable'; readonly line: Line; readonly problem: Problem }
  /** An act that is not in order. */
  | { readonly because: 'refused'; readonly act: Act; readonly refusal: Refusal }
  /** An act that was to be refused is in order, or is refused under another rule or for another reason. */
  | { readonly because: 'in-order'; readonly act: Act }
  | {
      readonly because: 'refused-otherwise';
      readonly act: Act;
      readonly refusal: Refusal;
      readonly rule: string | null;
      readonly reason: string | null;
    }
  /** An entry to go back to that was not made here, or of a meeting of which no record is made. */
  | { readonly because: 'no-entry'; readonly entry: number }
  | { readonly because: 'expected'; readonly mismatches: readonly Mismatch[] }
  /** The others have nothing more to do, or have done very much, and it does not hold yet. */
  | { readonly because: 'stuck'; readonly acts: number; readonly mismatches: readonly Mismatch[] };

export type Failure = Failing & { readonly at: Place };

/** A digest that is written in a replay, and the one of the meeting at that place. */
export interface Golden {
  readonly at: Place;
  readonly written: string;
  readonly found: string;
}

export interface Ran {
  readonly failure: Failure | null;
  readonly done: readonly Done[];
  /** The refusals that were expected and came. */
  readonly refused: readonly Refusal[];
  /** The digests that differ, where they were not to be compared. */
  readonly golden: readonly Golden[];
  readonly session: Session;
  /** Every entry of the record that was made, returns among them; none where none was asked for. */
  readonly entries: readonly Entry[];
}

/** What a replay is run with. */
export interface Running {
  readonly texts: Texts;
  readonly door: Door;
  readonly others: Others;
  /** Whether the computer is asked why it did what seats that nobody holds do, for the record. */
  readonly reasons?: boolean;
  /** Steps after this line of the file are not taken; left out, all are. */
  readonly upTo?: number;
  /** Digests that differ are no failure; they are noted, to be written anew. */
  readonly renewing?: boolean;
}

/** After so many acts of the others it is taken that they never get there. */
const MOST_ACTS = 5_000;

/** `33` is rule 33 with its paragraphs, as `Charter 27` is the Article with its own. */
export const isRule = (written: string, rule: string): boolean =>
  written.replace(/^rule /iu, '') === rule || rule.startsWith(`${written}(`);

interface Course {
  readonly done: Done[];
  readonly refused: Refusal[];
  readonly golden: Golden[];
  /** What the step before brought about. */
  outcomes: readonly Outcome[];
  statements: ReturnType<typeof countingStatements>;
}

function take(
  { door }: Running,
  course: Course,
  act: Act,
  why: readonly Reason[] | null,
  line: number,
): Failing | null {
  const { council, position } = door.session();
  const meeting = meetingOf(council).id;
  const taken = door.take(act, why);
  if (!taken.ok) return { because: 'refused', act, refusal: taken.refusal };
  course.done.push({ act, position, outcomes: taken.outcomes, why, line, entry: taken.entry });
  course.outcomes = [...course.outcomes, ...taken.outcomes];
  course.statements.note(meeting, taken.outcomes);
  return null;
}

const contextNow = ({ texts, door }: Running): NotationContext => contextOf(texts, momentOf(door.session()));

/** Why a line of the replay was done: as it stands there, or as the computer says when it is asked again. */
function whyOf(
  { door, others, reasons }: Running,
  { statements }: Course,
  act: Act,
  why: readonly Reason[] | null | undefined,
): readonly Reason[] | null {
  if (why !== undefined) return why;
  if (reasons !== true || door.record === null) return null;
  return others.reasonsFor(door.session(), statements.at, act);
}

function doLine(
  running: Running,
  course: Course,
  { line, why }: Extract<ScriptStep, { do: 'line' }>,
): Failing | null {
  const parsed = parseLine(line, contextNow(running));
  if (!parsed.ok) return { because: 'unreadable', line, problem: parsed.problem };
  course.outcomes = [];
  for (const act of parsed.acts) {
    const failing = take(running, course, act, whyOf(running, course, act, why), line.number);
    if (failing !== null) return failing;
  }
  return null;
}

function doRefused(
  running: Running,
  course: Course,
  { line, rule, because }: Extract<ScriptStep, { do: 'refused' }>,
): Failing | null {
  const parsed = parseLine(line, contextNow(running));
  if (!parsed.ok) return { because: 'unreadable', line, problem: parsed.problem };
  const session = running.door.session();
  const [act] = parsed.acts;
  if (act === undefined) return null;
  const refusal = whyNot(session, act);
  if (refusal === null) return { because: 'in-order', act };
  const isSo =
    (rule === null || isRule(rule, refusal.rule)) && (because === null || because === refusal.because);
  if (isSo) {
    course.refused.push(refusal);
    return null;
  }
  return {
    because: 'refused-otherwise',
    act,
    refusal: explain(session, act.by, refusal),
    rule,
    reason: because,
  };
}

function letOthers(
  running: Running,
  course: Course,
  { until, at }: Extract<ScriptStep, { do: 'others' }>,
): Failing | null {
  const { door, others } = running;
  course.outcomes = [];
  const missing = (): readonly Mismatch[] =>
    until === null
      ? []
      : mismatches(until, { session: door.session(), outcomes: course.outcomes, digest: null });
  for (let acts = 0; acts < MOST_ACTS; acts += 1) {
    const left = missing();
    if (until !== null && left.length === 0) return null;
    const next = others.next(door.session(), course.statements.at);
    if (next === null) return until === null ? null : { because: 'stuck', acts, mismatches: left };
    // What is waited for is what the last act brought about.
    course.outcomes = [];
    const failing = take(running, course, next.act, next.why, at.line);
    if (failing !== null) return failing;
  }
  return { because: 'stuck', acts: MOST_ACTS, mismatches: missing() };
}

function checkExpected(
  { door, renewing = false }: Running,
  { golden, outcomes }: Course,
  { expect, places, at }: Extract<ScriptStep, { do: 'expect' }>,
): Failure | null {
  const digest = door.record?.entries().at(-1)?.digest ?? null;
  const all = mismatches(expect, { session: door.session(), outcomes, digest });
  const found = renewing ? all.filter(({ key }) => key !== 'record') : all;
  const [first] = found;
  for (const { key, expected: written, found: digestNow } of all)
    if (renewing && key === 'record' && digest !== null)
      golden.push({ at: places.record ?? at, written, found: digestNow });
  return first === undefined ? null : { because: 'expected', mismatches: found, at: places[first.key] ?? at };
}

function goBack(
  { door: { record } }: Running,
  course: Course,
  { to, by }: Extract<ScriptStep, { do: 'back' }>,
): Failing | null {
  if (record === null || record.back(to, by) === null) return { because: 'no-entry', entry: to };
  course.outcomes = [];
  course.statements = countingStatements(record.branch());
  return null;
}

function doStep(running: Running, course: Course, step: ScriptStep): Failing | Failure | null {
  switch (step.do) {
    case 'line':
      return doLine(running, course, step);
    case 'refused':
      return doRefused(running, course, step);
    case 'others':
      return letOthers(running, course, step);
    case 'back':
      return goBack(running, course, step);
    case 'held':
      running.others.hold(step.held);
      return null;
    case 'expect':
      return checkExpected(running, course, step);
  }
}

/** A run that does not stop at what does not hold. */
export type RanOn = Omit<Ran, 'failure'> & { readonly failures: readonly Failure[] };

/**
 * Runs the steps of a replay one after another; of a step that does not hold, what was done of it stays done.
 * @param most the number of steps that may fail before it stops
 */
export function runOn(steps: readonly ScriptStep[], running: Running, most: number): RanOn {
  const { door, upTo } = running;
  const statements = countingStatements(door.record?.branch() ?? []);
  const course: Course = { done: [], refused: [], golden: [], outcomes: [], statements };
  const failures: Failure[] = [];
  for (const step of steps) {
    if ((upTo !== undefined && step.at.line > upTo) || failures.length >= most) break;
    const failing = doStep(running, course, step);
    if (failing !== null) failures.push({ at: step.at, ...failing });
  }
  const { done, refused, golden } = course;
  const entries = door.record?.entries() ?? [];
  return { failures, done, refused, golden, session: door.session(), entries };
}

/**
 * Runs the steps of a replay one after another, up to the first that does not hold. A computer delegation that does
 * something no session takes is a fault of this program, and is told as a refused act.
 */
export function runSteps(steps: readonly ScriptStep[], running: Running): Ran {
  const { failures, ...ran } = runOn(steps, running, 1);
  return { failure: failures[0] ?? null, ...ran };
}
