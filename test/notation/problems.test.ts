import { describe, expect, it } from 'vitest';
import { mistake } from '../docs/notation.ts';

/** The mark under a line, and what is said of it. */
const said = (line: string) => {
  const [, mark = '', text = ''] = mistake(line);
  return { under: line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1), text };
};

describe('a line that cannot be read', () => {
  it('is marked where nothing fits, with what would', () => {
    expect(said('RUS challenges USA on troops-in-kurks')).toEqual({
      under: 'troops-in-kurks',
      text: expect.stringMatching(/^expected a claim: troops-in-kursk, .*; did you mean troops-in-kursk\?$/u),
    });
    expect(said('France gives the floor to GRB')).toEqual({
      under: 'GRB',
      text: expect.stringMatching(/^expected a seat: .*did you mean GBR\?$/u),
    });
  });

  it('has the nearest wordings first where its verb is none', () => {
    const { under, text } = said('France co-sponsor D1');
    expect(under).toBe('co-sponsor');
    expect(text).toMatch(/^expected “co-sponsors”.*did you mean co-sponsors\?$/u);
  });

  it('is told where it ends too soon, or does not end', () => {
    expect(said('France gives the floor to').text).toMatch(/^the line ends here; expected a seat/u);
    expect(said('France asks for the floor today')).toEqual({
      under: 'today',
      text: 'expected the end of the line',
    });
  });

  it('says what is wrong with a text', () => {
    expect(said('France makes a statement "unfinished').text).toMatch(/no closing quotation mark/u);
    expect(said(String.raw`France makes a statement "\q"`)).toEqual({
      under: '\\',
      text: expect.stringContaining('after \\ comes'),
    });
    expect(said('France makes a statement ”twice”').under).toBe('”');
  });

  it('keeps a tab before the mark', () => {
    expect(mistake('\tRUS challenges USA on nothing')[1]).toMatch(/^\t +\^{7}$/u);
  });

  it('says that an empty line says nothing', () => {
    expect(mistake('  # only a comment').at(-1)).toBe('nothing is written here');
  });
});
