import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/procedure/proposals/proposal.ts';
import { view } from '../../src/session/view.ts';
import { stageLine } from '../../src/words/en/meeting.ts';
import { sitting } from '../table/sitting.ts';
import { invite, object, propose, put, table } from './acts.ts';
import { does, refused, upTo } from './meeting.ts';

const { texts } = sitting().state();
const debate = does(upTo('debate'), table('FRA', 'D1'), table('RUS', 'D2'));

const PROPOSED: readonly (readonly [string, Proposal])[] = [
  ['17', { what: 'credentials', seat: 'DZA' }],
  ['28', { what: 'rapporteur', who: 'DZA' }],
  ['32', { what: 'order-of-drafts', draft: 'D2' }],
  ['48', { what: 'private' }],
];

describe('the rule of the moment is that of what is before the Council', () => {
  it.each(PROPOSED)(
    'rule %s for a proposal under it, at the head of the stage and of refusals',
    (rule, proposal) => {
      const words = proposal.what === 'rapporteur' ? 'look into the light' : undefined;
      const proposed = does(debate, propose('FRA', proposal, words));
      const voting = does(proposed, object('USA'), put());
      for (const session of [proposed, voting]) {
        expect(view(session, null).rule).toBe(rule);
        expect(stageLine(view(session, null), texts)).toContain(` · rule ${rule}: `);
        expect(refused(session, table('FRA', 'D1'))).toBe(`${rule} stage`);
      }
    },
  );

  it('rule 39 for an invitation under it', () => {
    const invited = does(upTo('invitations'), invite('keeper', 39));
    expect(view(invited, null).rule).toBe('39');
    expect(refused(invited, table('FRA', 'D1'))).toBe('39 stage');
  });
});
