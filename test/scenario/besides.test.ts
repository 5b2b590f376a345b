import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { meetingOf } from '../../src/procedure/gates.ts';
import { lintScenario } from '../../src/scenario/lint/lint.ts';
import { openScenario } from '../../src/scenario/parse.ts';
import { meetingSchema } from '../../src/scenario/schema.ts';
import { openSession } from '../../src/session/open.ts';
import { documentedBase, merged } from './documented.ts';

const page = readFileSync(new URL('../../docs/diagnostics.md', import.meta.url), 'utf8');
const section = /^### What a meeting may say besides\n(.*?)^### /msu.exec(page)?.[1] ?? '';

describe('what a meeting of a scenario may say besides', () => {
  test('is told of every key that may be left out and has no value of its own', () => {
    const keys = [...section.matchAll(/^\| `(\w+)` \|/gmu)].map(([, key]) => key);
    const fact = ['source', 'invented', 'confidence'];
    const optional = Object.entries(meetingSchema.shape)
      .filter(([key, schema]) => !fact.includes(key) && schema.def.type === 'optional')
      .map(([key]) => key);
    expect(keys).toEqual(expect.arrayContaining(optional));
    expect(keys).toHaveLength(optional.length);
  });

  test('with an example that has no findings, and names rapporteurs (rule 29)', () => {
    const opened = openScenario(merged(documentedBase('scenario'), documentedBase('besides')), 'x.yaml');
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    expect(lintScenario(opened, 'x.yaml', {})).toEqual([]);
    expect(meetingOf(openSession(opened.data).council).rapporteurs).toEqual(['ECU', 'smith']);
  });
});
