import type { Kind } from '../../src/fuzz/find.ts';
import { type Find, findsOf } from '../../src/fuzz/finds.ts';
import { type Report, searching } from '../../src/fuzz/fuzz.ts';
import type { Setting } from '../../src/fuzz/setting.ts';
import { scenarioDigest } from '../../src/record/digest.ts';
import { prepareText } from '../../src/replay/script/file.ts';
import { runScript } from '../../src/replay/script/prepare.ts';
import type { Ran } from '../../src/replay/script/run.ts';
import { findScenario, packageRoot, readScenario } from '../../src/scenario/file.ts';
import { textsOf } from '../../src/scenario/texts.ts';

/** A scenario that comes along, to be searched. */
export function settingOf(id: string): Setting {
  const read = readScenario(findScenario(id, packageRoot()) ?? id);
  if (!read.ok) throw new Error(id);
  const { scenario, text } = read;
  return { scenario, texts: textsOf(scenario), digest: scenarioDigest(text) };
}

export interface Searched {
  readonly report: Report;
  readonly finds: readonly Find[];
}

/** Searches so many meetings to the end. */
export function searched(setting: Setting, kind: Kind, meetings: number, seed = 'test'): Searched {
  const search = searching(setting, { meetings, kinds: [kind], seed });
  for (const _ of search.steps);
  const report = search.report();
  const origin = { seed, version: '0', scenario: setting.scenario.id };
  return { report, finds: findsOf(setting, origin, report) };
}

/** Runs the replay of a find. */
export function rerun({ replay }: Find): Ran {
  const loaded = prepareText(replay.text, 'find.replay.yaml', packageRoot());
  if (!loaded.ok) throw new Error(`${JSON.stringify(loaded)}\n${replay.text}`);
  return runScript(loaded.prepared);
}

/** The steps of a replay as they are written. */
export const stepsOf = ({ replay }: Find): readonly string[] =>
  (replay.text.split('steps:\n')[1] ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^ {2}(?:- )?/u, ''));
