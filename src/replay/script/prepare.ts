import { canonical, scenarioDigest } from '../../record/digest.ts';
import { type Entry, type Header, RECORD_FORMAT } from '../../record/entry.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { type Texts, textsOf } from '../../scenario/texts.ts';
import { openSession } from '../../session/open.ts';
import type { Session } from '../../session/session.ts';
import { type Door, openInPlace, openOnRecord } from './door.ts';
import { othersOf } from './others.ts';
import { type Ran, type Running, runSteps } from './run.ts';
import type { Script } from './script.ts';

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
  steps.some((step) => step.do === 'expect' && step.expect.record !== undefined);

/**
 * Runs a replay. Its record is made where it is asked for, or where a digest is expected; else the meeting is run in
 * place, which is much faster.
 */
export function runScript(
  prepared: Prepared,
  options: Pick<Running, 'upTo' | 'renewing'> & { readonly record?: boolean } = {},
): Ran {
  const { script, found, past } = prepared;
  const start = startOf(prepared);
  const door: Door =
    options.record === true || needsRecord(script)
      ? openOnRecord(headerOf(prepared, NO_TIME), start, past?.entries ?? [])
      : openInPlace(start);
  return runSteps(script.steps, {
    texts: found.texts,
    door,
    others: othersOf(found.scenario, script.seed, script.held),
    ...(options.upTo === undefined ? {} : { upTo: options.upTo }),
    ...(options.renewing === undefined ? {} : { renewing: options.renewing }),
  });
}
