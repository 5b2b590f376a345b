import { meeting, play } from 'horseshoe';
import { scenario } from 'horseshoe/files';
import 'horseshoe/vitest';
import { expect, it } from 'vitest';

const start = () => play(scenario('kursk-2024'), { from: '2024-10-31', seed: 'class' });

it('is the same meeting with the same seed', () => {
  const first = start().others({ until: { stage: 'debate' } });
  const again = start().others({ until: { stage: 'debate' } });
  expect(again).toMatchRecord(first.digest() ?? '');
});

it('waits for the seats that people hold', () => {
  const council = play(scenario('kursk-2024'), { from: '2024-10-31', held: ['RUS'] }).others();
  expect(council.view('RUS').floor?.seat).toBe('RUS');
  expect(council.offers('RUS').some(({ kind, inOrder }) => kind === 'statement.make' && inOrder)).toBe(true);
});

it('leaves on record that a challenge was not answered', () => {
  const claims = { c1: { text: 'Something happened.', by: ['RUS'], about: ['USA'] } };
  const council = play(meeting({ date: '2024-10-31', item: 'A matter', claims })).do(`
    the President calls the meeting
    the President calls the meeting to order
    the President declares it so decided
    the President opens the item
    RUS asks for the floor
    the President gives the floor to RUS
    RUS makes a statement: asserts c1
    RUS challenges USA on c1 "Did it?"
    RUS lets the floor pass
    the President closes the meeting
  `);
  expect(council).toBeUnanswered('Q1');
  expect(council).toBeUnanswered('c1');
  expect(council.summary()).toContain('Something happened.');
});
