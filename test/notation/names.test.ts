import { describe, expect, it } from 'vitest';
import { formatAct } from '../../src/notation/act.ts';
import { contextOf } from '../../src/notation/context.ts';
import { parse } from '../../src/notation/parse.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { kursk } from '../delegations/meeting.ts';

const context = contextOf(textsOf(kursk()));
const byOf = (line: string, there = context) => {
  const done = parse(line, there);
  return done.ok ? done.acts[0]?.by : done.problem.fault;
};

describe('a seat in a line', () => {
  it.each([
    ['RUS', 'RUS'],
    ['rus', 'RUS'],
    ['Russia', 'RUS'],
    ['the Russian Federation', 'RUS'],
    ['The Russian Federation', 'RUS'],
    ['Russian Federation', 'RUS'],
    ['United Kingdom', 'GBR'],
    ['the United States', 'USA'],
    ["Côte d'Ivoire", 'CIV'],
    ['Cote d’Ivoire', 'CIV'],
    ['Democratic People’s Republic of Korea', 'PRK'],
    ['the Republic of Korea', 'KOR'],
    ['WORLD', 'WORLD'],
  ])('%s is %s', (written, seat) => {
    expect(byOf(`${written} asks for the floor`)).toBe(seat);
  });

  it('is never the shorter of two names', () => {
    expect(byOf('Guinea asks for the floor')).toBe('GIN');
    expect(byOf('Guinea-Bissau asks for the floor')).toBe('GNB');
    expect(byOf('Equatorial Guinea asks for the floor')).toBe('GNQ');
  });

  it('is the President where one is known', () => {
    const moment = { president: 'CHE', challenges: [], toVote: [], absent: [], underWay: null };
    expect(byOf('The President cedes the chair', { ...context, moment })).toBe('CHE');
    expect(byOf('The President cedes the chair')).toMatchObject({ because: 'unexpected', found: 'The' });
  });
});

describe('a representative in a line', () => {
  it.each([
    ['SUN leaves the table', 'seat.leave', 'SUN'],
    ['SUN returns to the table', 'seat.arrive', 'SUN'],
    ['SUN recalls malik from the table', 'seat.leave', 'malik'],
    ['SUN sends malik to the table', 'seat.arrive', 'malik'],
  ])('%s: one without a name is called like the seat', (line, kind, person) => {
    const done = parse(line, { ...context, seats: [...context.seats, 'SUN'] });
    expect(done).toMatchObject({ ok: true, acts: [{ kind, by: 'SUN', person }] });
    if (done.ok) expect(done.acts.map(formatAct)).toEqual([line]);
  });
});
