import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandTable } from '../../src/cli/commands.ts';
import { fakeIo } from './fakeIo.ts';

async function script(shell: string) {
  const io = fakeIo('/');
  const codes: number[] = [];
  const ended = await commandTable(io, (code) => codes.push(code))
    .parseAsync(['completion', shell], { from: 'user' })
    .then(
      () => null,
      (error: unknown) => (error instanceof Error && 'exitCode' in error ? error.exitCode : error),
    );
  return { text: io.stdout(), err: io.stderr(), codes, ended };
}

const BASH = (await script('bash')).text;
const ZSH = (await script('zsh')).text;

const folder = mkdtempSync(join(tmpdir(), 'horseshoe-completion-'));
writeFileSync(join(folder, 'my meeting.jsonl'), '');
writeFileSync(join(folder, 'BASH'), BASH);

/** What bash offers for the last of these words, as it calls the function that the script has registered. */
function offered(...words: readonly string[]): readonly string[] {
  const run = [
    'source ./BASH',
    `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})`,
    `COMP_CWORD=${words.length - 1}`,
    'registered=$(complete -p horseshoe)',
    `[[ $registered =~ -F\\ ([_a-z]+) ]] && "\${BASH_REMATCH[1]}"`,
    `printf '%s\\n' "\${COMPREPLY[@]}"`,
  ].join('\n');
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', run], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

describe('the completion of bash', () => {
  it('is a script that bash can read', () => {
    expect(spawnSync('bash', ['-n', join(folder, 'BASH')]).status).toBe(0);
  });

  it('has the commands, and those below one', () => {
    expect(offered('horseshoe', 'pl')).toEqual(['play']);
    expect(offered('horseshoe', '')).toEqual(
      expect.arrayContaining(['play', 'explain', 'completion', 'help']),
    );
    expect(offered('horseshoe', 'record', '')).toEqual(['list', 'show', 'export', 'import', 'help']);
    expect(offered('horseshoe', 'help', 'ex')).toEqual(['explain']);
  });

  it('has the options of a command, and of no other', () => {
    expect(offered('horseshoe', 'play', '--pl')).toEqual(['--plain']);
    expect(offered('horseshoe', 'scenario', 'lint', '--')).toEqual(['--json', '--help']);
    expect(offered('horseshoe', '--v')).toEqual(['--version']);
  });

  it('has the values of an option, as a word of its own or after its sign', () => {
    expect(offered('horseshoe', 'record', 'show', '--as', 'v')).toEqual(['verbatim', 'votes']);
    expect(offered('horseshoe', 'record', 'show', '--as', '=', 'c')).toEqual(['communique']);
    expect(offered('horseshoe', 'play', '--as', '=')).toContain('USA');
    expect(offered('horseshoe', 'play', '--seed', '')).toEqual([]);
  });

  it('goes on with a list after its comma', () => {
    expect(offered('horseshoe', 'play', '--as', 'USA,RU')).toEqual(['USA,RUS']);
  });

  it('has scenarios, files, or either where each belongs', () => {
    expect(offered('horseshoe', 'play', 'kur')).toEqual(['kursk-2024']);
    expect(offered('horseshoe', 'play', 'my')).toEqual(['my meeting.jsonl']);
    expect(offered('horseshoe', 'replay', 'my')).toEqual(['my meeting.jsonl']);
    expect(offered('horseshoe', 'play', '--resume', 'my')).toEqual(['my meeting.jsonl']);
    expect(offered('horseshoe', 'play', '--resume', '--pl')).toEqual(['--plain']);
    expect(offered('horseshoe', 'play', '--as', 'USA', 'kur')).toEqual(['kursk-2024']);
    expect(offered('horseshoe', 'play', 'kursk-2024', 'kur')).toEqual([]);
  });

  it('has what can be explained', () => {
    expect(offered('horseshoe', 'explain', 'challenge.p')).toEqual(['challenge.put']);
    expect(offered('horseshoe', 'completion', '')).toEqual(['bash', 'zsh']);
  });
});

describe('the completion of zsh', () => {
  it('has a function for every command, each called where its name stands', () => {
    const defined = [...ZSH.matchAll(/^(_horseshoe\w*)\(\) \{$/gmu)].map(([, name]) => name);
    expect(defined).toEqual(
      expect.arrayContaining(['_horseshoe', '_horseshoe_play', '_horseshoe_record_show']),
    );
    expect(new Set(defined).size).toBe(defined.length);
    const called = [...ZSH.matchAll(/^ {8}[\w-]+\) (_horseshoe\w*) ;;$/gmu)].map(([, name]) => name);
    expect(defined).toEqual(expect.arrayContaining(called));
    expect(ZSH.startsWith('#compdef horseshoe\n')).toBe(true);
  });

  it('opens and closes every quotation and block', () => {
    for (const line of ZSH.split('\n').filter((one) => !one.startsWith('#')))
      expect(line.replaceAll("'\\''", '').split("'").length % 2, line).toBe(1);
    const count = (pattern: RegExp): number => [...ZSH.matchAll(pattern)].length;
    expect(count(/\(\) \{$/gmu)).toBe(count(/^\}$/gmu));
    expect(count(/^ *case .* in$/gmu)).toBe(count(/^ *esac$/gmu));
  });

  it('has the options with their values', () => {
    expect(ZSH).toContain("'--plain[numbered lines instead of a screen; also when there is no terminal]'");
    expect(ZSH).toMatch(/'--as=\[[^\]]+\]:seats:_sequence compadd - .*USA.* none'/u);
    expect(ZSH).toContain(':form:(verbatim communique summary votes)');
    expect(ZSH).toMatch(/'--resume=\[[^\]]+\]::record:_files'/u);
  });
});

it('a shell that is not served is refused with the names of those that are', async () => {
  const { text, err, codes, ended } = await script('fish');
  expect({ text, codes, ended }).toEqual({ text: '', codes: [], ended: 1 });
  expect(err).toMatch(/fish.*bash, zsh/u);
});
