import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatAct } from '../src/notation/act.ts';
import { loadReplay } from '../src/replay/script/file.ts';
import { type Prepared, runScript } from '../src/replay/script/prepare.ts';
import type { Failure, Ran } from '../src/replay/script/run.ts';
import { failingWords } from '../src/words/en.ts';

const FOLDER = fileURLToPath(new URL('replays/', import.meta.url));
const NAMES = readdirSync(FOLDER).toSorted();

function prepared(name: string): Prepared {
  const loaded = loadReplay(`${FOLDER}${name}`, name);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded, null, 2));
  return loaded.prepared;
}

/** What does not hold, as somebody mends it: the place, then what was expected and what was found. */
function told(name: string, failure: Failure, { found }: Prepared): string {
  const act = 'act' in failure ? formatAct(failure.act) : '';
  const { message, lines } = failingWords(failure, found.texts, act);
  return [`${name}:${failure.at.line}:${failure.at.column}: ${message}`, ...lines].join('\n');
}

/** A replay expects something that its rules could have made otherwise: what was expected, or refused. */
const expects = ({ script }: Prepared): boolean =>
  script.steps.some(({ do: what }) => what === 'expect' || what === 'refused');

/** What a meeting is about, as a class would tell it from another. */
const courseOf = ({ done }: Ran): string =>
  JSON.stringify(done.map(({ act, outcomes }) => [act, outcomes.map(({ kind }) => kind)]));

describe('the replays', () => {
  it.each(NAMES)('%s', (name) => {
    const ready = prepared(name);
    const { failure } = runScript(ready);
    expect(failure === null ? null : told(name, failure, ready)).toBeNull();
  });

  it.each(NAMES)('%s says what it shows, when it was and where that is told, and is short', (name) => {
    expect(name).toMatch(/^(?:\d{4}-\d{2}-\d{2}|rule-\d{2}|practice)(?:-[a-z0-9]+)+\.replay\.yaml$/u);
    const lines = readFileSync(`${FOLDER}${name}`, 'utf8').trimEnd().split('\n');
    const head = lines.slice(0, lines.indexOf('format: 1'));
    expect(head[0]).toBe('# yaml-language-server: $schema=../../schema/replay.schema.json');
    expect(head.length).toBeGreaterThan(1);
    expect(head.length).toBeLessThanOrEqual(4);
    expect(head.every((line) => line.startsWith('# '))).toBe(true);
    expect(lines.length).toBeLessThanOrEqual(name.includes('question-unanswered') ? 70 : 50);
    const ready = prepared(name);
    expect(expects(ready)).toBe(true);
    expect(ready.script.title).not.toBeNull();
    const [day] = /^\d{4}-\d{2}-\d{2}/u.exec(name) ?? [];
    if (day === undefined) return;
    expect(ready.script.source).not.toBeNull();
    expect(ready.found.scenario.meetings.map(({ date }) => date)).toContain(day);
  });

  it('are at least forty of the Council’s own meetings, and no two have the same course', () => {
    const courses = new Set(NAMES.map((name) => courseOf(runScript(prepared(name)))));
    expect(courses.size).toBe(NAMES.length);
    const real = NAMES.filter((name) => /^\d/u.test(name));
    expect(real.length).toBeGreaterThanOrEqual(40);
    const tallies = new Set(
      real.flatMap((name) =>
        prepared(name).script.steps.flatMap((step) => (step.do === 'expect' ? [step.expect.tally] : [])),
      ),
    );
    expect(tallies.size).toBeGreaterThanOrEqual(25);
  });
});
