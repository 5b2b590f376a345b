import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellWord, shown, shownLines } from '../../src/words/en/shown.ts';

describe('text of somebody else', () => {
  it('keeps nothing that a terminal obeys, and everything else', () => {
    expect(shown('a\u001b[2J\r\n\u009b\u202eb\u2028\ufeff')).toBe(
      'a\\u001b[2J\\u000d\\u000a\\u009b\\u202eb\\u2028\\ufeff',
    );
    for (const text of ['Größe 谢谢 🕊', 'شكرا', 'it’s “so”', '\\u001b']) expect(shown(text)).toBe(text);
    expect(shownLines('one\u0007\ntwo\n')).toBe('one\\u0007\ntwo\n');
  });

  it('is one word of a shell', () => {
    const word = fc.string({ unit: fc.constantFrom('a', ' ', "'", '\\\\', '$', '\u001b', '\n', '"', 'é') });
    fc.assert(
      fc.property(word, (text) => {
        const heard = execFileSync('bash', ['-c', `printf %s ${shellWord(text)}`], {
          env: { ...process.env, LC_ALL: 'C.UTF-8' },
        });
        expect(heard.toString()).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});
