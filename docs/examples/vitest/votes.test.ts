import { act, meeting, play } from 'horseshoe';
import 'horseshoe/vitest';
import { expect, it } from 'vitest';

const put = play(
  meeting({ date: '2024-10-31', item: 'A matter', drafts: { D1: { by: ['FRA'], title: 'A draft' } } }),
).do(`
  the President calls the meeting
  the President calls the meeting to order
  the President declares it so decided
  the President opens the item
  FRA submits D1
  the President proceeds to the vote
  the President puts D1 to the vote
`);

// A play never changes, so that every vote begins from the same place.
const voted = (ballots: string) => put.do(`vote D1: ${ballots}`).do('the President declares the result');

it('needs nine votes and no veto (Article 27)', () => {
  expect(voted('others for')).toPass();
  expect(voted('against RUS; others for')).toFailBecause('veto');
  expect(voted('against GUY; others for')).toPass();
  expect(voted('for FRA USA GBR; others abstaining')).toFailBecause('votes');
  expect(voted('not participating DZA; others for')).toPass('D1');
});

it('is cast ballot by ballot, as acts or as lines', () => {
  const one = put.do(act('ballot.cast', { by: 'RUS', ballot: 'against' }));
  expect(one.record()).toBe(put.do('RUS votes against').record());
  expect(one.try('the President declares the result')).not.toBeInOrder();
});

it('is sealed until it is complete', () => {
  const one = put.do('RUS votes against');
  expect(one.view('RUS').vote?.ballots).toEqual({ RUS: 'against' });
  expect(one.view('USA').vote?.ballots).toEqual({});
});
