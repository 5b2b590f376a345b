import { canonical, scenarioDigest } from '../../record/digest.ts';
import { type Entry, type Header, RECORD_FORMAT } from '../../record/entry.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { type Texts, textsOf } from '../../scenario/texts.ts';
import { openSession } from '../../session/open.ts';
import type { Session } from '../../session/session.ts';
import { type Door, openInPlace, openOnRecord } from './door.ts';
import { othersOf } from './others.ts';
import { type Ran, type RanOn, type Running, runOn, runSteps } from './run.ts';
import type { Script, ScriptStep } from './script.ts';

/** The scenario of a replay, as it was found. */
export interface Found {
  readonly scenario: Scenario;
  readonly texts: Texts;
  /** Where it was read from; null for a meeting that the replay itself describes. */
  readonly file: string | null;
  readonly digest: string;
}

/** The entry of a record at which a replay starts, with what is before it. */
export interface Past {
  readonly header: Header;
  readonly entries: readonly Entry[];
  readonly session: Session;
}

/** A replay with everything that it needs. */
export interface Prepared {
  readonly script: Script;
  readonly found: Found;
  readonly past: Past | null;
}

export const foundIn = (scenario: Scenario, file: string | null, text: string): Found => ({
  scenario,
  texts: textsOf(scenario),
  file,
  digest: scenarioDigest(text),
});

/** The meeting that a replay describes itself. */
export const foundHere = (own: Scenario): Found => foundIn(own, null, canonical(own));

/** The opening state of a replay; of one that goes on from a record, the state after that entry. */
export function startOf({ script, found, past }: Prepared): Session {
  if (past !== null) return past.session;
  const { given } = script;
  return openSession(found.scenario, {
    from: given !== null && 'from' in given ? given.from : null,
    strictAbstention: script.strictAbstention,
  });
}

/** The header of the record that a replay makes. */
export function headerOf({ script, found, past }: Prepared, startedAt: string): Header {
  if (past !== null) return past.header;
  const { given } = script;
  return {
    kind: 'horseshoe-record',
    format: RECORD_FORMAT,
    scenario: { id: found.scenario.id, file: found.file, digest: found.digest },
    from: given !== null && 'from' in given ? given.from : null,
    seed: script.seed,
    rules: 'council',
    ...(script.strictAbstention ? { strictAbstention: true } : {}),
    held: script.held,
    startedAt,
  };
}

/** No hour stands in a replay; the digests leave it out. */
const NO_TIME = '2000-01-01T00:00:00.000Z';

const needsRecord = ({ steps }: Script): boolean =>
  steps.some((step) => step.do === 'back' || (step.do === 'expect' && step.expect.record !== undefined));

/** A scenario that is another than the one a replay was written for. Both sides are digests. */
export interface ScenarioChange {
  readonly named: string;
  readonly written: string;
  readonly found: string;
}

/** Whether the scenario has changed since the replay was written; null when it has not, or the replay does not say. */
export function scenarioChange({ script: { scenario }, found }: Prepared): ScenarioChange | null {
  if ('own' in scenario || scenario.digest === null || scenario.digest === found.digest) return null;
  return { named: scenario.named, written: scenario.digest, found: found.digest };
}

/** What an expected digest is compared with: a chain that begins with the scenario as it was, so that it holds as long as every line does. */
function headerThen(prepared: Prepared): Header {
  const header = headerOf(prepared, NO_TIME);
  const change = scenarioChange(prepared);
  if (change === null || prepared.past !== null) return header;
  return { ...header, scenario: { ...header.scenario, digest: change.written } };
}

/** A record that is made anew begins with the scenario as it is now: digests of the meeting as it was are none of its own. */
const withoutDigests = (steps: readonly ScriptStep[]): readonly ScriptStep[] =>
  steps.map((step) => {
    if (step.do !== 'expect') return step;
    const { record: _, ...expect } = step.expect;
    return { ...step, expect };
  });

export interface RunOptions extends Pick<Running, 'upTo' | 'renewing'> {
  /** Makes the record, with the scenario as it is now. */
  readonly record?: boolean;
  /** The hour of each entry of the record; left out, one and the same. */
  readonly now?: () => string;
}

/** What a replay is run with, and its steps as they are then to be taken. */
function runningOf(
  prepared: Prepared,
  { record = false, upTo, now, renewing }: RunOptions,
): { readonly running: Running; readonly steps: readonly ScriptStep[] } {
  const { script, found, past } = prepared;
  const start = startOf(prepared);
  const header = record ? headerOf(prepared, NO_TIME) : headerThen(prepared);
  const door: Door =
    record || needsRecord(script)
      ? openOnRecord(header, start, past?.entries ?? [], now)
      : openInPlace(start);
  const running = {
    texts: found.texts,
    door,
    others: othersOf(found.scenario, script.seed, script.held),
    reasons: script.reasons,
    ...(upTo === undefined ? {} : { upTo }),
    ...(renewing === undefined ? {} : { renewing }),
  };
  const isAnew = record && scenarioChange(prepared) !== null;
  return { running, steps: isAnew ? withoutDigests(script.steps) : script.steps };
}

/**
 * Runs a replay. Its record is made where it is asked for, or where a digest is expected or the meeting goes back; else
 * the meeting is run in place, which is much faster.
 */
export function runScript(prepared: Prepared, options: RunOptions = {}): Ran {
  const { running, steps } = runningOf(prepared, options);
  return runSteps(steps, running);
}

/**
 * Every step of a replay that no longer holds, with the meeting as it goes on without it: of a line that is refused
 * nothing is done, of a vote the ballots before it.
 */
export function repair(prepared: Prepared, options: RunOptions = {}): RanOn {
  const { running, steps } = runningOf(prepared, options);
  return runOn(steps, running, steps.length);
}
