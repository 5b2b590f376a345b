import { describe, expect, it } from 'vitest';
import { commandTable } from '../../src/cli/commands.ts';
import { CLI_HELP } from '../../src/words/en/cli.ts';

/** What a command line writes and how it ends, as far as the table decides it. */
async function said(...argv: readonly string[]) {
  let out = '';
  let err = '';
  const codes: number[] = [];
  const io = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    cwd: '/',
  };
  const ended = await commandTable(io, (code) => codes.push(code))
    .parseAsync(argv, { from: 'user' })
    .then(
      () => null,
      (error: unknown) => (error instanceof Error && 'exitCode' in error ? error.exitCode : error),
    );
  return { out, err, ended, codes };
}

const names = (table: ReturnType<typeof commandTable>): readonly string[] =>
  table.commands.flatMap((command) =>
    command.commands.length > 0
      ? command.commands.map((inner) => `${command.name()} ${inner.name()}`)
      : [command.name()],
  );

describe('the command table', () => {
  it('has every command, and no other', () => {
    const io = { out: () => {}, err: () => {}, cwd: '/' };
    expect(names(commandTable(io, () => {}))).toEqual([
      'play',
      'explain',
      'scenario list',
      'scenario lint',
      'scenario build',
      'seed check',
      'replay',
      'test',
      'fuzz',
      'record list',
      'record show',
      'record export',
      'record import',
      'tally',
      'completion',
    ]);
  });

  it('puts help that was asked for on standard output, with the exit codes', async () => {
    const { out, err, ended } = await said('--help');
    expect({ err, ended }).toEqual({ err: '', ended: 0 });
    for (const line of CLI_HELP.exitCodes) expect(out).toContain(line);
  });

  it.each([
    ['play'],
    ['explain'],
    ['scenario'],
    ['seed'],
    ['replay'],
    ['test'],
    ['fuzz'],
    ['record'],
    ['tally'],
  ])('shows examples in the help of %s, within 80 columns', async (command) => {
    const { out } = await said('help', command);
    expect(out).toContain(`${CLI_HELP.examples}\n  horseshoe ${command}`);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([
    [['plya'], 'play'],
    [['scenario', 'lnt'], 'lint'],
    [['--verison'], '--version'],
    [['play', '--sed', 'x'], '--seed'],
  ])('suggests what %j may have meant', async (argv, meant) => {
    const { out, err, ended } = await said(...argv);
    expect({ out, ended }).toEqual({ out: '', ended: 1 });
    expect(err).toContain(meant);
    expect(err).toContain(CLI_HELP.afterError);
  });

  it.each([
    [['tally']],
    [['replay']],
    [['fuzz']],
    [['fuzz', 'kursk-2024', '--kind', 'odd']],
    [['play', 'one', 'two']],
    [['record', 'show', 'a.jsonl', '--as', 'song']],
    [['scenario', 'lint']],
    [[]],
  ])('refuses %j, on standard error', async (argv) => {
    const { out, err, codes, ended } = await said(...argv);
    expect({ out, codes, ended }).toEqual({ out: '', codes: [], ended: 1 });
    expect(err).not.toBe('');
  });
});
