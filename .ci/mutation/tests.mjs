import { format } from 'node:util';
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';

/** What a test file has from vitest (`describe`, `it`, `it.each`, `expect`), so that its tests can be kept and run again. */

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

const around = [];
const collected = [];

export const expect = (value, message) => chai.expect(value, message);

export function describe(name, body) {
  around.push(name);
  body();
  around.pop();
}

export function it(name, run) {
  collected.push({ name: [...around, name].join(' > '), run });
}

it.each = (rows) => (name, run) => {
  rows.forEach((row, at) => {
    const cells = Array.isArray(row) ? row : [row];
    it(`${at + 1} ${format(name, ...cells.slice(0, name.split('%').length - 1))}`, () => run(...cells));
  });
};

/** Loads the test files one after another and gives their tests. A name that occurs twice is told apart by its place. */
export async function testsIn(files, load) {
  const tests = [];
  for (const file of files) {
    collected.length = 0;
    await load(file);
    collected.forEach(({ name, run }, at) => {
      tests.push({ id: `${file}#${at}#${name}`, name, fileName: file, run });
    });
  }
  return tests;
}
