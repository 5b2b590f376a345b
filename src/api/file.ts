import { type Found, foundIn } from '../replay/script/prepare.ts';
import { findScenario, readScenario } from '../scenario/file.ts';
import { diagnosticLine, noSuchScenario, unreadableScenario } from '../words/en.ts';

/**
 * A scenario that comes with Horseshoe, by its id (`kursk-2024`), or one of your own, by the path of its file or folder.
 * @param folder from where a path goes; left out, the folder the process runs in
 * @throws Error when there is none, or when it has errors, with a line for each
 */
export function scenario(name: string, folder: string = process.cwd()): Found {
  const path = findScenario(name, folder);
  if (path === null) throw new Error(noSuchScenario(name));
  const read = readScenario(path);
  if (read.ok) return foundIn(read.scenario, path, read.text);
  if (read.unreadable !== null) throw new Error(unreadableScenario(path, read.unreadable));
  throw new Error(read.problems.map(diagnosticLine).join('\n'));
}
