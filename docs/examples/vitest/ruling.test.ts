import { meeting, play } from 'horseshoe';
import 'horseshoe/vitest';
import { describe, expect, it } from 'vitest';

// 29 August 1950: members and President are those of the day.
const opened = play(
  meeting({
    date: '1950-08-29',
    item: 'Complaint of armed invasion of Taiwan (Formosa)',
    source: 'S/PV.494',
  }),
).do(`
  the President calls the meeting
  the President calls the meeting to order
  the President declares it so decided
  the President opens the item
`);

describe('a point of order', () => {
  const raised = opened.do('USA raises a point of order "Is that in order?"');

  it('is ruled on before anything else (rule 30)', () => {
    expect(raised.try('FRA asks for the floor')).toBeRefusedUnder(30);
    expect(raised.try('the President rules that the point of order is not well taken')).toBeInOrder();
  });

  it('is ruled on by the President, whoever that is', () => {
    expect(raised.view().president).toBe('SUN');
    expect(raised.try('USA upholds the point of order')).toBeRefusedUnder(30, 'not-president');
  });

  it('may be challenged, and the ruling stands unless it is overruled', () => {
    const voted = raised.do(`
      the President rules that the point of order is not well taken:
          This is a ruling, in the President's
          own words.
      USA challenges the ruling
      the President puts the question to the vote
      vote: against SUN; others for
      the President declares the result
    `);
    expect(voted).toPass();
    expect(voted.view().results.at(-1)?.outcome).toBe('overruled');
    expect(voted.stage).toBe('debate');
  });
});
