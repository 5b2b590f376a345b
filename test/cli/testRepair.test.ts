import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/io.ts';
import { testCommand } from '../../src/cli/test.ts';
import { fakeIo } from './fakeIo.ts';
import { folderOf, replayOf } from './replayFiles.ts';

async function said(text: string, repair: boolean) {
  const io = fakeIo(folderOf({ 'a.replay.yaml': text }));
  const exit = await testCommand([], { repair }, io);
  return { exit, out: io.stdout() };
}

const TWO_WRONG = replayOf(
  '  - FRA votes in favour\n  - USA asks for the floor\n  - expect: { list: [USA], chair: FRA }\n',
);

describe('horseshoe test --repair', () => {
  it('lists everything that does not hold, and not the first thing alone', async () => {
    const once = await said(TWO_WRONG, false);
    expect(once.exit).toBe(EXIT.findings);
    expect(once.out).toContain('not in order: FRA votes in favour');
    expect(once.out).not.toContain('(expected)');
    const all = await said(TWO_WRONG, true);
    expect(all.exit).toBe(EXIT.findings);
    expect(all.out).toContain('not in order: FRA votes in favour');
    expect(all.out).toMatch(/\(expected\)\n.*expected +found\n +chair +FRA +CHE\n/u);
    expect(all.out).not.toContain('before it:');
  });

  it('finds nothing in a replay that holds', async () => {
    expect(await said(replayOf('  - USA asks for the floor\n'), true)).toMatchObject({ exit: EXIT.done });
  });
});

describe('a replay whose scenario has changed', () => {
  it('says so, though every line still holds', async () => {
    const text = `format: 1\nscenario: kursk-2024\ndigest: ${'a'.repeat(32)}\nsteps:\n  - USA requests a meeting\n`;
    const { exit, out } = await said(text, false);
    expect(exit).toBe(EXIT.done);
    expect(out).toContain('the scenario kursk-2024 has changed since the replay was written');
  });
});
