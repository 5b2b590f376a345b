import type { Command } from 'commander';
import { builtInScenarios, findScenario, readScenario } from '../scenario/file.ts';
import { CLI_HELP } from '../words/en/cli.ts';
import { SUBJECTS } from '../words/en/explain.ts';
import { bashScript } from './completion/bash.ts';
import { type Known, nodeOf } from './completion/tree.ts';
import { zshScript } from './completion/zsh.ts';
import { EXIT, type Io } from './io.ts';

/** What writes the script of each shell. */
const SCRIPTS = { bash: bashScript, zsh: zshScript };
export type Shell = keyof typeof SCRIPTS;

/** What can be written where a scenario, seats or something to be explained stands: as this installation has it. */
function known(io: Io): Known {
  const scenarios = builtInScenarios();
  const seats = scenarios.flatMap((id) => {
    const file = findScenario(id, io.cwd);
    const read = file === null ? null : readScenario(file);
    return read?.ok === true ? read.scenario.seats.map(({ seat }) => seat) : [];
  });
  return {
    scenarios,
    seats: [...new Set(seats)].toSorted(),
    names: SUBJECTS.map(({ name }) => name),
  };
}

/**
 * `horseshoe completion SHELL`: the script that completes the command in a shell, made from the command table, on
 * standard output. Exit 0; the table itself refuses a shell that is not served.
 */
export function completionCommand(shell: Shell, program: Command, io: Io): number {
  io.out(SCRIPTS[shell](nodeOf(program, known(io)), CLI_HELP.completion.head));
  return EXIT.done;
}
