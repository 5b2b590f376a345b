import type { Problem } from '../scenario/problem.ts';
import { diagnostic, diagnosticLine } from '../words/en/diagnostics.ts';
import type { Io } from './io.ts';

/** Findings on standard output: `file:line:column: message (code)`, or JSON Lines with the message beside code and facts. */
export function printFindings(problems: readonly Problem[], json: boolean, io: Io): void {
  for (const problem of problems) {
    const line = json
      ? JSON.stringify({ ...problem, message: diagnostic(problem) })
      : diagnosticLine(problem);
    io.out(`${line}\n`);
  }
}

/** How many of the findings are errors, and how many are warnings. */
export function countFindings(problems: readonly Problem[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}
