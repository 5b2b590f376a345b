import { describe, expect, it } from 'vitest';
import { complete } from '../../src/notation/complete.ts';
import { EXAMPLE_CONTEXT } from '../docs/notation.ts';
import { ask, challenge } from '../rules/acts.ts';

const texts = (line: string, acts: Parameters<typeof complete>[2] = []) =>
  complete(line, EXAMPLE_CONTEXT, acts).map(({ text }) => text);

describe('what could come next in a line', () => {
  it('is a seat first, or a vote', () => {
    expect(texts('')).toEqual(expect.arrayContaining(['RUS', 'USA', 'vote']));
    expect(texts('RU')).toEqual(['RUS']);
  });

  it('is a verb after the seat, and a claim, draft or seat where one belongs', () => {
    expect(texts('RUS chal')).toEqual(['challenges', 'challenges the ruling']);
    expect(texts('RUS challenges ')).toEqual(expect.arrayContaining(['GBR', 'the ruling']));
    expect(texts('RUS challenges USA on troops')).toEqual(['troops-in-kursk', 'troops-in-russia']);
    expect(texts('France submits ')).toEqual(['D1', 'D2']);
  });

  it('is what leads to an act in order before anything else', () => {
    const acts = [ask('RUS'), challenge('RUS', 'GBR', 'troops-in-kursk')];
    expect(complete('RUS ', EXAMPLE_CONTEXT, acts).slice(0, 2)).toEqual([
      { text: 'asks for the floor', from: 4, inOrder: true },
      { text: 'challenges', from: 4, inOrder: true },
    ]);
    expect(texts('RUS challenges GBR on ', acts)[0]).toBe('troops-in-kursk');
  });

  it('replaces what is typed of it', () => {
    const [first] = complete('RUS challenges USA on troops-in-r', EXAMPLE_CONTEXT);
    expect(first).toEqual({ text: 'troops-in-russia', from: 22, inOrder: false });
  });

  it('is nothing where the line is wrong already, or within a text', () => {
    expect(texts('RUS frobs ')).toEqual([]);
    expect(texts('RUS makes a statement "Tha')).toEqual([]);
    expect(texts('#')).toEqual([]);
    expect(texts('RUS # ')).toEqual([]);
  });
});
