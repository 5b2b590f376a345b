import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/io.ts';
import { type TestOptions, testCommand } from '../../src/cli/test.ts';
import { fakeIo } from './fakeIo.ts';
import { FAILS, folderOf, HOLDS, replayOf } from './replayFiles.ts';

/** What `horseshoe test` says of these files, and how it ends. */
async function said(
  files: Readonly<Record<string, string | Uint8Array>>,
  names: readonly string[] = [],
  options: TestOptions = {},
) {
  const folder = folderOf(files);
  const io = fakeIo(folder);
  const exit = await testCommand(names, options, io);
  return { exit, out: io.stdout(), err: io.stderr(), folder };
}

const reportOf = async (steps: string) => (await said({ 'a.replay.yaml': replayOf(steps) })).out;

describe('the replays that are run', () => {
  const files = {
    'b.replay.yaml': HOLDS,
    'a.replay.yaml': HOLDS,
    'in/c.replay.yaml': HOLDS,
    'other.yaml': HOLDS,
    'node_modules/x/d.replay.yaml': FAILS,
    '.hidden/e.replay.yaml': FAILS,
  };
  const named = async (...names: readonly string[]) => {
    const { out } = await said(files, names);
    return [...out.matchAll(/^ok (\S+)/gmu)].map(([, file]) => file);
  };

  it('are all below the folder, in their order, but for packages and hidden folders', async () => {
    expect(await named()).toEqual(['a.replay.yaml', 'b.replay.yaml', 'in/c.replay.yaml']);
  });

  it('are those of a folder, of a glob, or a file of any name, each once', async () => {
    expect(await named('in')).toEqual(['in/c.replay.yaml']);
    expect(await named('b*', '*.replay.yaml')).toEqual(['b.replay.yaml', 'a.replay.yaml']);
    expect(await named('other.yaml')).toEqual(['other.yaml']);
  });

  it('have to be there', async () => {
    expect(await said(files, ['*.nothing'])).toMatchObject({ exit: EXIT.usage, out: '' });
    expect(await said(files, ['a.replay.yaml', 'gone'])).toMatchObject({ exit: EXIT.usage, out: '' });
    expect(await said({})).toMatchObject({ exit: EXIT.usage, out: '' });
  });

  it('are chosen by title or path, whatever their capitals', async () => {
    const titled = {
      'a.replay.yaml': replayOf('', 'A ruling'),
      'ruling/b.replay.yaml': HOLDS,
      'c.replay.yaml': HOLDS,
    };
    const { out } = await said(titled, [], { filter: 'RULING' });
    expect(out).toContain('2 replays: 2 hold');
    expect(await said(titled, [], { filter: 'nobody' })).toMatchObject({ exit: EXIT.usage, out: '' });
  });
});

describe('how it ends', () => {
  it.each([
    ['when all hold', { 'a.replay.yaml': HOLDS }, EXIT.done],
    ['when one does not hold', { 'a.replay.yaml': HOLDS, 'b.replay.yaml': FAILS }, EXIT.findings],
    [
      'when a scenario is not to be found',
      { 'a.replay.yaml': 'format: 1\nscenario: nowhere\nsteps: [x]\n' },
      EXIT.usage,
    ],
    [
      'when the name of a scenario is no name of a file',
      { 'a.replay.yaml': `format: 1\nscenario: ${'x'.repeat(300)}\nsteps: [x]\n` },
      EXIT.usage,
    ],
    [
      'when a file is truncated',
      { 'a.replay.yaml': HOLDS.slice(0, 40), 'b.replay.yaml': FAILS },
      EXIT.invalid,
    ],
    ['when a file is binary', { 'a.replay.yaml': Uint8Array.from([0xff, 0xfe, 0, 1]) }, EXIT.invalid],
    ['when a file is of 50 MB', { 'a.replay.yaml': new Uint8Array(50_000_000).fill(97) }, EXIT.invalid],
    ['when a file is empty', { 'a.replay.yaml': '' }, EXIT.invalid],
  ])('%s', async (_, files, exit) => {
    const ended = await said(files);
    expect(ended.exit).toBe(exit);
    expect(ended.out).not.toContain('unexpected error');
    if (exit !== EXIT.done) expect(ended.out).toMatch(/^[ab]\.replay\.yaml:\d+:\d+: .+ \([\w-]+\)$/mu);
  });

  it('after as many that do not hold as --bail takes, the others left alone', async () => {
    const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.replay.yaml`, FAILS]));
    expect((await said(files, [], { bail: true })).out).toContain('1 does not, 3 not run (--bail)');
    expect((await said(files, [], { bail: '2' })).out).toContain('2 do not, 2 not run (--bail)');
    expect(await said(files, [], { bail: 'a.replay.yaml' })).toMatchObject({ exit: EXIT.usage, out: '' });
  });
});

describe('a replay that does not hold', () => {
  it('is shown with the act that is refused, its rule, what would be in order, and what went before', async () => {
    const out = await reportOf('  - FRA votes in favour\n');
    expect(out).toContain('a.replay.yaml:8:5: not in order: FRA votes in favour (refused)');
    expect(out).toMatch(
      /Not in order at this stage \(debate, under rule 27\)\. In order: ask for the floor/u,
    );
    expect(out).toContain('before it:\n    [1] CHE calls the meeting  → meeting.called\n');
    expect(out).toContain('[4] CHE opens the item  → item.opened\n');
    expect(out).toContain('horseshoe play --replay a.replay.yaml --at 8\n');
  });

  it('tells no more than the last five entries', async () => {
    const out = await reportOf(
      '  - FRA asks for the floor\n  - USA asks for the floor\n  - FRA votes in favour\n',
    );
    expect([...out.matchAll(/\[(\d+)\]/gu)].map(([, n]) => Number(n))).toEqual([2, 3, 4, 5, 6]);
  });

  it('is shown with a caret under what cannot be read', async () => {
    const out = await reportOf('  - RUS asks for the flor\n');
    expect(out).toContain('(unreadable)\n');
    const rows = out.split('\n');
    const row = rows.findIndex((one) => one.trimEnd().endsWith('the flor'));
    expect(rows[row + 1]?.indexOf('^')).toBe(rows[row]?.indexOf('flor'));
  });

  it('has what was expected and what was found side by side', async () => {
    const out = await reportOf('  - expect: { stage: debate, chair: RUS, claim: { c: denied } }\n');
    expect(out).toContain(
      '           expected  found\n  chair    RUS       CHE\n  claim c  denied    not-raised\n',
    );
  });

  it('says under which rule an act was refused instead', async () => {
    const out = await reportOf(
      '  - { refused: FRA leaves the list of speakers, rule: 30, because: stage }\n',
    );
    expect(out).toContain('  rule     30        27\n  because  stage     not-listed\n');
    expect(await reportOf('  - { refused: FRA asks for the floor }\n')).toContain(
      'this was to be refused and is in order: FRA asks for the floor (in-order)',
    );
  });

  it('says that what is waited for never came', async () => {
    const text =
      'format: 1\nscenario: kursk-2024\ngiven: { from: 2024-10-31 }\nsteps:\n  - let the others play:\n    until: { draft: { D1: vetoed } }\n';
    const { out } = await said({ 'a.replay.yaml': text });
    expect(out).toMatch(/a\.replay\.yaml:5:5: the others did \d+ acts, .+ \(stuck\)\n/u);
    expect(out).toContain('draft D1  vetoed');
  });

  it('never hides what came of the others', async () => {
    const { out } = await said({ 'a.replay.yaml': FAILS, 'b.replay.yaml': '', 'c.replay.yaml': HOLDS });
    expect(out).toContain('3 replays: 1 holds, 1 does not, 1 cannot be run');
  });
});

describe('the reports for programs', () => {
  const files = {
    'a.replay.yaml': replayOf('', '\'"A" & <b>\''),
    'b.replay.yaml': FAILS,
    'c.replay.yaml': '',
  };

  it('are one JSON object with counts, files and what is wrong, where, and by which code', async () => {
    const { out, exit } = await said(files, [], { reporter: 'json' });
    expect(exit).toBe(EXIT.invalid);
    expect(JSON.parse(out)).toMatchObject({
      counts: { passed: 1, failed: 1, bad: 1, notRun: 0 },
      files: [
        { file: 'a.replay.yaml', outcome: 'passed', acts: 4 },
        { file: 'b.replay.yaml', outcome: 'failed' },
        { file: 'c.replay.yaml', outcome: 'invalid' },
      ],
      failures: [
        { file: 'b.replay.yaml', line: 8, column: 5, code: 'refused' },
        { file: 'c.replay.yaml', line: 1, column: 1, code: 'empty-file' },
      ],
    });
  });

  it('are JUnit XML, with what XML has no place for escaped', async () => {
    const { out } = await said(files, [], { reporter: 'junit' });
    expect(out).toContain('tests="3" failures="1" errors="1"');
    expect(out).toContain('name="&quot;A&quot; &amp; &lt;b&gt;"');
    expect(out).toContain('<failure type="refused"');
    expect(out).toContain('<error type="empty-file"');
    // Every element is closed, and nothing stands outside one.
    const open: string[] = [];
    for (const [, close, name = '', own] of out.matchAll(/<(\/?)(\w+)[^<>]*?(\/?)>/gu))
      if (close === '/') expect(open.pop()).toBe(name);
      else if (own !== '/') open.push(name);
    expect(open).toEqual([]);
  });
});

describe('coverage', () => {
  it('tells what a replay met and did not meet, and what all met together', async () => {
    const steps = '  - { refused: FRA leaves the list of speakers }\n  - FRA asks for the floor\n';
    const { out } = await said({ 'a.replay.yaml': replayOf(steps) }, [], { coverage: 'table' });
    expect(out).toMatch(/acts met: .*floor\.request/u);
    expect(out).toMatch(/rules met: .*27/u);
    expect(out).toMatch(/acts not met: .*ballot\.cast/u);
    expect(out).toMatch(/reasons for a refusal +1 of/u);
  });

  it('is data too', async () => {
    const files = { 'a.replay.yaml': HOLDS, 'b.replay.yaml': replayOf('  - FRA submits D1\n') };
    const { out } = await said(files, [], { coverage: 'json' });
    const { acts, transitions } = JSON.parse(out.trimEnd().split('\n').at(-1) ?? '');
    expect(acts.met).toContain('draft.table');
    expect(acts.met).toContain('floor.request');
    expect(acts.notMet).not.toContain('draft.table');
    expect(transitions.met).toContain('invitations: item.open');
    const beside = await said(files, [], { coverage: true, reporter: 'junit' });
    expect(beside.out).not.toContain('not met');
    expect(beside.err).toContain('not met');
    const both = await said(files, [], { coverage: 'json', reporter: 'json' });
    expect(JSON.parse(both.out)).toMatchObject({ coverage: { acts }, files: [{}, { coverage: {} }] });
  });
});

describe('--update', () => {
  const GOLDEN = replayOf(
    '  - expect: {record: new} # what follows stays\n  - FRA asks for the floor\n  - expect:\n      "record":   "00000000000000000000000000000000"\n',
  );

  it('shows the digests that differ and writes nothing that nobody asked for', async () => {
    const { exit, err, folder } = await said({ 'a.replay.yaml': GOLDEN }, [], { update: true });
    expect(exit).toBe(EXIT.findings);
    expect(err).toMatch(/a\.replay\.yaml:8\n {2}- record: 'new'\n {2}\+ record: '[0-9a-f]{32}'\n/u);
    expect(err).toContain('--yes');
    expect(readFileSync(join(folder, 'a.replay.yaml'), 'utf8')).toBe(GOLDEN);
  });

  it('writes the digests, and leaves the rest of the file as it is', async () => {
    const { exit, folder } = await said({ 'a.replay.yaml': GOLDEN }, [], { update: true, yes: true });
    expect(exit).toBe(EXIT.done);
    const written = readFileSync(join(folder, 'a.replay.yaml'), 'utf8');
    expect(written.replace(/'[0-9a-f]{32}'/u, 'new').replace(/'[0-9a-f]{32}'/u, `"${'0'.repeat(32)}"`)).toBe(
      GOLDEN,
    );
    expect(await testCommand([], {}, fakeIo(folder))).toBe(EXIT.done);
  });

  it('writes nothing in a replay that does not hold otherwise', async () => {
    const text = `${GOLDEN}  - FRA votes in favour\n`;
    const { exit, folder } = await said({ 'a.replay.yaml': text }, [], { update: true, yes: true });
    expect(exit).toBe(EXIT.findings);
    expect(readFileSync(join(folder, 'a.replay.yaml'), 'utf8')).toBe(text);
  });

  it('is hinted at where nothing but a digest differs', async () => {
    expect((await said({ 'a.replay.yaml': GOLDEN })).out).toContain('--update');
    expect((await said({ 'a.replay.yaml': FAILS })).out).not.toContain('--update');
  });
});

describe('--watch', () => {
  it('needs a terminal', async () => {
    expect(await said({ 'a.replay.yaml': HOLDS }, [], { watch: true })).toMatchObject({
      exit: EXIT.usage,
      out: '',
    });
  });
});
