import { describe, expect, it } from 'vitest';
import {
  amend,
  noPart,
  openVoting,
  part,
  put,
  putAmendment,
  second,
  sponsor,
  table,
  takeOver,
  withdraw,
} from './acts.ts';
import { atDebate, does, draft, refused, stage, unoffered, upTo, vote } from './meeting.ts';

// Rule 35 (and 32): who seconded a text that was withdrawn may have it put as its own, with the same priority. Slovenia presides.

const seconded = does(upTo('debate'), table('FRA', 'D1'), second('CHN', 'D1'), table('RUS', 'D2'));
const anew = does(seconded, withdraw('FRA', 'D1'), table('FRA', 'D1'));

describe('rule 35: a mover that submits a withdrawn text anew does not take the right of a seconder away', () => {
  it('the text comes after the others, and whoever seconded it may still take it over in the place it had', () => {
    expect(draft(anew, 'D1')).toMatchObject({
      order: 3,
      seconders: ['CHN'],
      held: [{ seat: 'CHN', order: 1, precedence: 0 }],
    });
    expect(refused(does(anew, openVoting), put('D1'))).toBe('32 not-next-draft');
    expect(unoffered(anew, 'draft.take-over', 'CHN')).toBe('in order');
    const taken = does(anew, takeOver('CHN', 'D1'));
    expect(draft(taken, 'D1')).toMatchObject({
      mover: 'CHN',
      sponsors: ['CHN', 'FRA'],
      seconders: [],
      order: 1,
      held: [],
    });
    expect(refused(taken, withdraw('FRA', 'D1'))).toBe('35 not-your-draft');
    expect(stage(does(taken, openVoting, put('D1')))).toBe('voting-whole');
  });

  it('also once it is withdrawn again', () => {
    const again = does(anew, withdraw('FRA', 'D1'), takeOver('CHN', 'D1'));
    expect(draft(again, 'D1')).toMatchObject({ mover: 'CHN', sponsors: ['CHN'], order: 1 });
    const often = does(anew, withdraw('FRA', 'D1'), table('FRA', 'D1'));
    expect(draft(often, 'D1').held).toEqual([{ seat: 'CHN', order: 1, precedence: 0 }]);
  });

  it('each with the place of the text that it seconded', () => {
    const later = does(anew, second('MLT', 'D1'));
    expect(refused(later, takeOver('MLT', 'D1'))).toBe('35 not-withdrawn');
    const withdrawn = does(later, withdraw('FRA', 'D1'));
    expect(draft(does(withdrawn, takeOver('MLT', 'D1')), 'D1').order).toBe(3);
    expect(draft(does(withdrawn, takeOver('CHN', 'D1')), 'D1').order).toBe(1);
  });

  it('nobody else, and not once a vote has been taken on the text', () => {
    expect(refused(anew, takeOver('GBR', 'D1'))).toBe('35 not-withdrawn');
    expect(refused(does(seconded), takeOver('CHN', 'D1'))).toBe('35 not-withdrawn');
    const opened = does(
      anew,
      withdraw('RUS', 'D2'),
      amend('USA', 'D1', 'delete', '1'),
      openVoting,
      putAmendment('D1', 'A1'),
    );
    expect(refused(vote(opened, 'against others'), takeOver('CHN', 'D1'))).toBe('35 vote-begun');
  });

  it('a seconder that submits the text itself has what it asked for', () => {
    const own = does(
      upTo('debate'),
      table('FRA', 'D1'),
      second('KOR', 'D1'),
      withdraw('FRA', 'D1'),
      table('KOR', 'D1'),
    );
    expect(draft(own, 'D1')).toMatchObject({ mover: 'KOR', seconders: [], held: [] });
  });
});

describe('rule 32: the objection to a separate vote is that of the mover of the text', () => {
  const objected = does(
    atDebate({ date: '2024-09-10', drafts: { D1: ['FRA', 'KOR'] }, paragraphs: 2 }),
    table('FRA', 'D1'),
    sponsor('KOR', 'D1'),
    part('MLT', 'D1', '2'),
    noPart('FRA', 'D1', '2'),
    withdraw('FRA', 'D1'),
  );

  it('and does not bind another that submits it anew, who may object in turn', () => {
    const other = does(objected, table('KOR', 'D1'));
    expect(refused(other, noPart('KOR', 'D1', '2'))).toBe('32 no-part');
    const asked = does(other, part('MLT', 'D1', '2'));
    expect(refused(asked, noPart('FRA', 'D1', '2'))).toBe('32 not-mover');
    expect(refused(asked, noPart('KOR', 'D1', '2'))).toBe('in order');
  });

  it('but binds its own mover’s text, however often it is submitted', () => {
    expect(refused(does(objected, table('FRA', 'D1')), part('MLT', 'D1', '2'))).toBe('32 part-refused');
  });
});
