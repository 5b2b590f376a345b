import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/fuzz/find.ts';
import { type Played, playMeeting } from '../../src/fuzz/meeting.ts';
import { replayText } from '../../src/fuzz/script.ts';
import { openAt, type Setting } from '../../src/fuzz/setting.ts';
import { prepareText } from '../../src/replay/script/file.ts';
import { runScript } from '../../src/replay/script/prepare.ts';
import { packageRoot } from '../../src/scenario/file.ts';
import { settingOf } from './search.ts';

function played(setting: Setting, kind: Kind, seed: string): Played {
  const meeting = playMeeting(setting, { kind, n: 1, seed });
  for (;;) {
    const step = meeting.next();
    if (step.done === true) return step.value;
  }
}

const run = (text: string) => {
  const loaded = prepareText(text, 'a.replay.yaml', packageRoot());
  if (!loaded.ok) throw new Error(`${JSON.stringify(loaded)}\n${text}`);
  return runScript(loaded.prepared);
};

const head = {
  comment: ['A comment\u0007 of\nits own: "so"'],
  title: 'true',
  scenario: '',
  digest: '',
  seed: "it's 1",
};

describe('a meeting written as a replay', () => {
  it.each([
    ['kursk-2024', 'random'],
    ['islet-2026', 'random'],
    ['court-2026', 'mixed'],
    ['lightship', 'random'],
  ] as const)('of %s, %s, is read as the same acts', { timeout: 60_000 }, (id, kind) => {
    const setting = settingOf(id);
    const starts = new Set<string | null>();
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const { doings, from } = played(setting, kind, seed);
      starts.add(from);
      const acts = doings.map(({ act }) => act);
      const start = openAt(setting, from);
      const { digest } = setting;
      const replay = { ...head, scenario: id, digest, from, steps: [{ do: 'acts', start, acts }] as const };
      const { text } = replayText(replay);
      const { failure, done } = run(text);
      expect(failure).toBeNull();
      expect(done.map(({ act }) => act)).toEqual(acts);
    }
    if (id === 'kursk-2024') expect(starts).toEqual(new Set([null, '2024-10-31']));
  });

  it('knows at which line its last step stands', () => {
    const { text, line } = replayText({
      ...head,
      scenario: 'lightship',
      digest: settingOf('lightship').digest,
      from: null,
      steps: [
        { do: 'others', until: { stage: 'informal' } },
        { do: 'expect', expect: { list: [], tally: '1-0-0', claim: { 'a-b': 'denied' } } },
        { do: 'others', until: { stage: 'closed' } },
      ],
    });
    const lines = text.split('\n');
    expect(lines[line - 1]).toBe('  - let the others play:');
    expect(lines.slice(line - 2, line + 1)).toEqual([
      "  - expect: { list: [], tally: '1-0-0', claim: { a-b: denied } }",
      '  - let the others play:',
      '    until: { stage: closed }',
    ]);
    expect(lines[0]).toBe('# A comment\\u0007 of\\u000aits own: "so"');
  });
});
