import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

/**
 * A test runner for Stryker that loads the tests once and runs them again for every mutant in the same process: the rules
 * are pure functions, so nothing of a mutant is left behind. Stryker's own runner for vitest starts a worker for every
 * mutant, which takes about twenty times as long here.
 */

const TESTS = new URL('./tests.mjs', import.meta.url).href;

/** What the instrumented sources look at: which mutant is active, which test runs, how often a mutant was met. */
globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
const shared = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE];

async function resultOf({ id, name, fileName, run }) {
  const start = performance.now();
  const result = { id, name, fileName, status: TestStatus.Success };
  try {
    await run();
  } catch (error) {
    result.status = TestStatus.Failed;
    result.failureMessage = String(error?.message ?? error);
  }
  return { ...result, timeSpentMs: performance.now() - start };
}

class InProcessRunner {
  static inject = [commonTokens.options];

  constructor({ inProcess }) {
    this.patterns = inProcess.testFiles;
    this.left = inProcess.leave ?? [];
  }

  /** What was loaded need not be loaded again: nothing in the rules is kept from one call to the next. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    registerHooks({
      resolve: (name, context, next) =>
        name === 'vitest' ? { url: TESTS, format: 'module', shortCircuit: true } : next(name, context),
    });
    const { testsIn } = await import(TESTS);
    const files = globSync(this.patterns)
      .filter((file) => !this.left.includes(file))
      .sort();
    this.tests = await testsIn(files, (file) => import(pathToFileURL(resolve(file)).href));
    this.byId = new Map(this.tests.map((test) => [test.id, test]));
  }

  async dryRun() {
    const tests = [];
    for (const test of this.tests) {
      shared.currentTestId = test.id;
      tests.push(await resultOf(test));
    }
    shared.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: shared.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    shared.hitLimit = hitLimit;
    shared.hitCount = 0;
    shared.activeMutant = activeMutant.id;
    const tests = [];
    for (const test of testFilter?.map((id) => this.byId.get(id)) ?? this.tests) {
      const result = await resultOf(test);
      tests.push(result);
      if (result.status === TestStatus.Failed && !disableBail) break;
    }
    shared.activeMutant = undefined;
    const { hitCount } = shared;
    await this.expectClean(tests);
    return toMutantRunResult(
      determineHitLimitReached(hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests },
    );
  }

  /** A test that failed for a mutant has to pass without it; if not, Stryker tries again in a new process. */
  async expectClean(tests) {
    for (const { id, status } of tests) {
      if (status !== TestStatus.Failed) continue;
      const again = await resultOf(this.byId.get(id));
      if (again.status === TestStatus.Failed)
        throw new Error(`${id} fails without a mutant: ${again.failureMessage}`);
    }
  }

  async dispose() {}
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];

export const strykerValidationSchema = {
  type: 'object',
  properties: {
    inProcess: {
      type: 'object',
      properties: {
        testFiles: { type: 'array', items: { type: 'string' } },
        leave: { type: 'array', items: { type: 'string' } },
      },
    },
  },
};
