import { builtInScenarios, findScenario, readScenario } from '../scenario/file.ts';
import { scenarioListLine } from '../words/en/cli.ts';
import { EXIT, type Io } from './io.ts';

/**
 * `horseshoe scenario list`: the scenarios that come with Horseshoe, one a line on standard output. Exit 0; 3 when one of
 * them has an error, which an installed Horseshoe never has.
 */
export function scenarioListCommand(io: Io): number {
  const found = builtInScenarios().map((id) => {
    const file = findScenario(id, io.cwd);
    return file === null ? null : readScenario(file);
  });
  for (const read of found) {
    if (!read?.ok) continue;
    const { id, title, length } = read.scenario;
    io.out(`${scenarioListLine(id, title, length.minutes)}\n`);
  }
  return found.every((read) => read?.ok) ? EXIT.done : EXIT.invalid;
}
