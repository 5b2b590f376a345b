import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/notation/context.ts';
import { lex, nameWritten, quoted } from '../../src/notation/lexer.ts';
import { linesOf } from '../../src/notation/lines.ts';
import { parseLine } from '../../src/notation/parse.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { kursk } from '../delegations/meeting.ts';

const context = contextOf(textsOf(kursk()));

const wordsOf = (text: string) =>
  linesOf(text).map((line) => {
    const done = parseLine(line, context);
    if (!done.ok) return done.problem.fault;
    const [act] = done.acts;
    return act !== undefined && 'words' in act ? (act.words?.text ?? null) : act?.kind;
  });

describe('the lines of a text', () => {
  it('are its acts; empty lines and comments are none', () => {
    const text = '# The meeting\n\nRUS asks for the floor # at once\n  # later\nCHE closes the meeting\n';
    expect(linesOf(text).map(({ number }) => number)).toEqual([3, 5]);
    expect(wordsOf(text)).toEqual(['floor.request', 'meeting.close']);
  });

  it('hold words in quotation marks, and what is escaped in them', () => {
    expect(wordsOf(String.raw`RUS makes a statement "A \"line\"\nand # another\\"`)).toEqual([
      'A "line"\nand # another\\',
    ]);
    expect(wordsOf("RUS makes a statement “It is 5 o'clock.”")).toEqual(["It is 5 o'clock."]);
  });

  it('have words under them, as they are', () => {
    const text = [
      'RUS makes a statement: asserts troops-in-kursk:',
      '    First line, "quoted" # and no comment.',
      '',
      '      Further to the right.',
      'CHE closes the meeting',
    ].join('\n');
    expect(wordsOf(text)).toEqual([
      'First line, "quoted" # and no comment.\n\n  Further to the right.',
      'meeting.close',
    ]);
    expect(wordsOf('RUS makes a statement:\r\n\tIn one line.\r\n')).toEqual(['In one line.']);
  });

  it('can have a comment over their words', () => {
    expect(wordsOf('RUS makes a statement: # own words\n  Thank you.')).toEqual(['Thank you.']);
  });
});

describe('a text in quotation marks', () => {
  it('is read as it was written, on one line, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = quoted(text);
        expect(written).not.toMatch(/[\r\n\u2028\u2029]/u);
        expect(lex(written).tokens.map(({ value }) => value)).toEqual([text]);
      }),
    );
  });

  it('is how a name stands that is not one word', () => {
    expect(['D1', '2 bis', 'a,b', '#1', 'x"y', ''].map(nameWritten)).toEqual([
      'D1',
      '"2 bis"',
      '"a,b"',
      '"#1"',
      '"x\\"y"',
      '""',
    ]);
  });
});
