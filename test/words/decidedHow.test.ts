import { describe, expect, it } from 'vitest';
import { textsOf } from '../../src/scenario/texts.ts';
import { outcomeWords } from '../../src/words/en/outcomes.ts';
import { declare, move, object, propose, put } from '../rules/acts.ts';
import { harbour } from '../rules/harbour.ts';
import { type After, does, upTo, vote } from '../rules/meeting.ts';

const texts = textsOf(harbour());
const told = ({ outcomes }: After): string =>
  outcomes.map((one) => outcomeWords(one, texts) ?? '').join('; ');

describe('what is told of a decision', () => {
  const objected = does(upTo('debate'), propose('RUS', { what: 'credentials', seat: 'GBR' }));

  it('on credentials (rule 17) says that no vote was taken, where the President declared it', () => {
    const said = told(does(objected, declare));
    expect(said).toContain('the proposal is carried without a vote');
    expect(said).toContain('are not recognised: they no longer sit for the United Kingdom');
  });

  it('and not where it was put to the vote', () => {
    for (const voted of [does(objected, put()), does(objected, object('FRA'), put())]) {
      const said = told(vote(voted, 'for others; against GBR FRA'));
      expect(said).toContain('the proposal is carried;');
      expect(said).not.toContain('without a vote');
    }
  });

  it('on a motion (rule 33) as well', () => {
    const moved = does(upTo('debate'), move('CHN', 'suspend'));
    expect(told(does(moved, declare))).toContain('the motion is carried without a vote');
    expect(told(vote(does(moved, put()), 'for others'))).not.toContain('without a vote');
  });
});
