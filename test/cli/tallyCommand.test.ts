import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byteLines } from '../../src/cli/byteLines.ts';
import { repeatedKey } from '../../src/cli/repeatedKey.ts';
import { runTally, tallyCommand } from '../../src/cli/tally.ts';
import { membersOf } from '../../src/council/members.ts';

const rollCall = (id: string): string =>
  JSON.stringify({
    id,
    date: '2024-10-31',
    question: 'substantive',
    for: membersOf(2024).filter((seat) => seat !== 'RUS'),
    against: ['RUS'],
    abstaining: [],
    notParticipating: [],
    absent: [],
  });

interface Heard {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** Runs the command on a file, or on the chunks of a standard input. */
async function hear(file: string, chunks: readonly (Uint8Array | string)[] = []): Promise<Heard> {
  const texts = { out: '', err: '' };
  const into = (name: 'out' | 'err'): Writable =>
    new Writable({
      write: (chunk, _encoding, done) => {
        texts[name] += String(chunk);
        done();
      },
    });
  const code = await tallyCommand(file, {
    stdin: Readable.from(chunks),
    stdout: into('out'),
    stderr: into('err'),
  });
  return { ...texts, code };
}

const refusing = (code: string): Writable =>
  new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'horseshoe-tally-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('horseshoe tally FILE|-', () => {
  const text = `\uFEFF${rollCall('Cote d’Ivoire')}\r\n\r\n{}\r\n${rollCall('2')}`;

  it('answers a file and standard input alike, as runTally does', async () => {
    const expected = runTally(text);
    expect(expected.code).toBe(3);
    expect(await hear(await file('mixed.jsonl', text))).toEqual(expected);
    expect(await hear('-', [text])).toEqual(expected);
  });

  it('does not mind where the input is cut into chunks', async () => {
    const bytes = new TextEncoder().encode(text);
    const expected = runTally(text);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 8 }), async (cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = edges.slice(1).map((end, i) => bytes.slice(edges[i], end));
        expect(await hear('-', chunks)).toEqual(expected);
      }),
    );
  });

  it('names the line that is not UTF-8 and answers the others', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${rollCall('1')}\n{"id":"`),
      Buffer.from([0xc3, 0x28]),
      Buffer.from(`"}\n${rollCall('3')}\n`),
    ]);
    const heard = await hear(await file('latin.jsonl', bytes));
    expect(heard).toMatchObject({ err: 'line 2: not valid UTF-8\n', code: 3 });
    expect(heard.out.match(/"id":"\d"/g)).toEqual(['"id":"1"', '"id":"3"']);
  });

  it('exits 2 with a sentence when the file cannot be read', async () => {
    const missing = join(folder, 'missing.jsonl');
    expect(await hear(missing)).toEqual({
      out: '',
      err: `"${missing}" cannot be read: there is no such file\n`,
      code: 2,
    });
    expect(await hear(folder)).toEqual({
      out: '',
      err: `"${folder}" cannot be read: it is a directory\n`,
      code: 2,
    });
    expect((await hear('a\0b')).code).toBe(2);
  });

  it('keeps what it answered when standard input breaks off', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield `${rollCall('1')}\n`;
      throw Object.assign(new Error('gone'), { code: 'EIO' });
    }
    const out: string[] = [];
    const err: string[] = [];
    const into = (list: string[]): Writable =>
      new Writable({ write: (chunk, _encoding, done) => done(list.push(String(chunk)) ? null : null) });
    const code = await tallyCommand('-', { stdin: broken(), stdout: into(out), stderr: into(err) });
    expect([out.length, err.join(''), code]).toEqual([1, 'standard input cannot be read (EIO)\n', 2]);
  });

  it('has its exit code ready as soon as a line is bad: its reader may go away at any time', async () => {
    const gone = (lines: string) => ({
      stdin: Readable.from([lines]),
      stdout: refusing('EPIPE'),
      stderr: refusing('EPIPE'),
      exitCode: undefined as number | string | null | undefined,
    });
    const bad = gone(`${rollCall('1')}\nbad\n`);
    expect([await tallyCommand('-', bad), bad.exitCode]).toEqual([3, 3]);
    const good = gone(`${rollCall('1')}\n`);
    expect([await tallyCommand('-', good), good.exitCode]).toEqual([0, undefined]);
  });

  it('stops quietly when its reader has gone, and exits 2 when answers cannot be written', async () => {
    const quiet = {
      stdin: Readable.from([`${rollCall('1')}\n`]),
      stdout: refusing('EPIPE'),
      stderr: refusing('EPIPE'),
    };
    expect(await tallyCommand('-', quiet)).toBe(0);
    const full = {
      stdin: Readable.from([`${rollCall('1')}\n`]),
      stdout: refusing('ENOSPC'),
      stderr: refusing('ENOSPC'),
    };
    expect(await tallyCommand('-', full)).toBe(2);
  });

  it('answers thirty thousand lines', async () => {
    const path = await file(
      'many.jsonl',
      Array.from({ length: 30_000 }, (_, i) => rollCall(String(i))).join('\n'),
    );
    const { out, err, code } = await hear(path);
    const lines = out.trimEnd().split('\n');
    expect([lines.length, err, code]).toEqual([30_000, '', 0]);
    expect(lines.at(-1)).toContain('"id":"29999"');
  });
});

describe('lines of bytes', () => {
  const read = async (chunks: readonly string[], longest: number): Promise<string[]> => {
    const lines: string[] = [];
    for await (const some of byteLines(Readable.from(chunks), longest)) {
      for (const line of some) lines.push(line === 'too-long' ? line : new TextDecoder().decode(line));
    }
    return lines;
  };

  it('passes over a line that is too long, wherever the chunks end', async () => {
    expect(await read(['ab\ncdef', 'gh', 'i\njk\n'], 4)).toEqual(['ab', 'too-long', 'jk']);
    expect(await read(['abcd\nabcde'], 4)).toEqual(['abcd', 'too-long']);
    expect(await read(['\n\n', '', 'a'], 4)).toEqual(['', '', 'a']);
    expect(await read([], 4)).toEqual([]);
  });
});

describe('repeated keys', () => {
  it('finds the outermost object’s and no others', () => {
    expect(repeatedKey('{"a":1,"b":{"a":2,"a":3},"c":["a","a"]}')).toBeNull();
    expect(repeatedKey('{"a" :1,"b":"\\"a\\":","a"\t:2}')).toBe('a');
    expect(repeatedKey('{"\\u0061":1,"a":1}')).toBe('a');
    expect(repeatedKey('{"__proto__":1,"__proto__":1}')).toBe('__proto__');
    expect(repeatedKey('[{"a":1,"a":1}]')).toBeNull();
  });

  it('finds none in what JSON.stringify writes', () => {
    fc.assert(fc.property(fc.json(), (json) => repeatedKey(json) === null));
  });
});
