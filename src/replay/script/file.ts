import { dirname, resolve } from 'node:path';
import { branchOf, headOf } from '../../record/branch.ts';
import type { RecordProblem } from '../../record/lines.ts';
import { codeOf, readRecord } from '../../record/load.ts';
import { findScenario, readScenario, readText } from '../../scenario/file.ts';
import type { Problem } from '../../scenario/problem.ts';
import { openSession } from '../../session/open.ts';
import { step } from '../../session/step.ts';
import { resumeAt } from '../replay.ts';
import { type Found, foundHere, foundIn, type Past, type Prepared } from './prepare.ts';
import { readScript } from './read.ts';
import type { Place, Script } from './script.ts';

/** Why a replay cannot be run at all; `at` is where the file names what is not to be had. */
export type Unready =
  | { readonly because: 'unreadable'; readonly file: string; readonly detail: string; readonly at?: Place }
  /** The replay, or its scenario, has errors. */
  | { readonly because: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly because: 'no-scenario'; readonly named: string; readonly at: Place }
  | {
      readonly because: 'no-meeting';
      readonly from: string;
      readonly meetings: readonly string[];
      readonly at: Place;
    }
  | {
      readonly because: 'bad-record';
      readonly record: string;
      readonly problems: readonly RecordProblem[];
      readonly at: Place;
    }
  /** The record was made with another scenario, does not replay, or has no such entry. */
  | { readonly because: 'other-record'; readonly record: string; readonly at: Place };

export type Loaded = { readonly ok: true; readonly prepared: Prepared } | ({ readonly ok: false } & Unready);

const unready = (why: Unready): { readonly ok: false } & Unready => ({ ok: false, ...why });

/** Scenarios that were read already, by their path: many replays are played in one. */
const read = new Map<string, Found>();

/** Where scenarios were found already, by the folder they were looked for from and their name. */
const paths = new Map<string, string>();

/** Scenarios are looked for and read anew from now on: they may have changed. */
export function forgetScenarios(): void {
  read.clear();
  paths.clear();
}

function pathOf(named: string, folder: string): string | null {
  const key = `${folder}\0${named}`;
  const path = paths.get(key) ?? findScenario(named, folder);
  if (path !== null) paths.set(key, path);
  return path;
}

function findFor(
  { scenario }: Script,
  folder: string,
  at: Place,
): { readonly ok: true; readonly found: Found } | ({ readonly ok: false } & Unready) {
  if ('own' in scenario) return { ok: true, found: foundHere(scenario.own) };
  const { named } = scenario;
  let path: string | null;
  try {
    path = pathOf(named, folder);
  } catch (error) {
    // A name that no file can have, a circle of links, a folder that nobody may look into.
    return unready({ because: 'unreadable', file: named, detail: codeOf(error), at });
  }
  if (path === null) return unready({ because: 'no-scenario', named, at });
  const known = read.get(path);
  if (known !== undefined) return { ok: true, found: known };
  const file = readScenario(path);
  if (!file.ok)
    return file.unreadable === null
      ? unready({ because: 'invalid', problems: file.problems })
      : unready({ because: 'unreadable', file: path, detail: file.unreadable, at });
  const found = foundIn(file.scenario, path, file.text);
  read.set(path, found);
  return { ok: true, found };
}

function pastOf(
  { given }: Script,
  found: Found,
  folder: string,
  at: Place,
): { readonly ok: true; readonly past: Past | null } | ({ readonly ok: false } & Unready) {
  if (given === null || 'from' in given) return { ok: true, past: null };
  const record = resolve(folder, given.record);
  const decoded = readRecord(record);
  if (!decoded.ok)
    return decoded.because === 'invalid'
      ? unready({ because: 'bad-record', record, problems: decoded.problems, at })
      : unready({
          because: 'unreadable',
          file: record,
          detail: 'detail' in decoded ? decoded.detail : decoded.because,
          at,
        });
  const { header, entries } = decoded;
  const head = given.entry ?? headOf(entries);
  const branch = branchOf(entries, head);
  if (header.scenario.digest !== found.digest || (branch.at(-1)?.n ?? 0) !== head)
    return unready({ because: 'other-record', record, at });
  const start = openSession(found.scenario, {
    from: header.from,
    strictAbstention: header.strictAbstention ?? false,
  });
  const resumed = resumeAt(header, entries, start, step, head);
  if (!resumed.ok) return unready({ because: 'other-record', record, at });
  return { ok: true, past: { header, entries: branch, session: resumed.session } };
}

/** A replay in a text, with its scenario and record looked for from `folder`. `file` only names it in problems. */
export function prepareText(text: string, file: string, folder: string): Loaded {
  const opened = readScript(text, file);
  if (!opened.ok) return unready({ because: 'invalid', problems: opened.problems });
  const { script, at } = opened;
  const scenario = findFor(script, folder, at('scenario'));
  if (!scenario.ok) return scenario;
  const { found } = scenario;
  const meetings = found.scenario.meetings.map(({ id }) => id);
  const { given } = script;
  if (given !== null && 'from' in given && !meetings.includes(given.from))
    return unready({ because: 'no-meeting', from: given.from, meetings, at: at('given') });
  const past = pastOf(script, found, folder, at('given'));
  return past.ok ? { ok: true, prepared: { script, found, past: past.past } } : past;
}

/** Reads a replay file; `name` is what its problems call it. */
export function loadReplay(path: string, name: string = path): Loaded {
  const text = readText(path, name);
  if (!text.ok)
    return text.unreadable === null
      ? unready({ because: 'invalid', problems: text.problems })
      : unready({ because: 'unreadable', file: name, detail: text.unreadable });
  return prepareText(text.text, name, dirname(resolve(path)));
}
