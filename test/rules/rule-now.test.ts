import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/procedure/proposals/proposal.ts';
import { availability } from '../../src/screen/available.ts';
import { offers } from '../../src/session/offers.ts';
import { step } from '../../src/session/step.ts';
import { view } from '../../src/session/view.ts';
import { refusalLine, stageLine } from '../../src/words/en/meeting.ts';
import { sitting } from '../table/sitting.ts';
import {
  ask,
  call,
  close,
  declare,
  invite,
  object,
  open,
  openItem,
  part,
  propose,
  put,
  table,
} from './acts.ts';
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

  it('rule 39, too, while only somebody heard under it is expected still, and for whoever is not invited under it', () => {
    const states = does(upTo('invitations'), invite('ISL'), declare);
    expect(view(upTo('invitations'), null).rule).toBe('37');
    expect(view(states, null).rule).toBe('39');
    expect(refused(does(states, openItem), ask('keeper'))).toBe('39 not-participant');
    const all = does(states, invite('keeper', 39), declare);
    expect(view(all, null).rule).toBe('37');
  });

  it('no rule once the session is over, as its refusals say', () => {
    const over = does(debate, close, call, open, declare, openItem, close);
    expect(refused(over, ask('FRA'))).toBe('table session-over');
    expect(view(over, null).rule).toBe('table');
  });

  it('the practice of the Council for what only members propose, not how it is voted on', () => {
    expect(refused(debate, propose('ISL', { what: 'private' }))).toBe('practice not-member');
    const proposed = does(upTo('invitations'), invite('ISL'), declare, propose('FRA', { what: 'private' }));
    expect(refused(proposed, ask('ISL'))).toBe('practice not-member');
  });
});

describe('a refusal in words', () => {
  it('keeps the names of organs as they are written', () => {
    const proposed = does(debate, propose('FRA', { what: 'private' }));
    const done = step(proposed, part('GBR', 'D1', '1'));
    if (done.ok) throw new Error('in order');
    expect(refusalLine(done.refusal, texts)).toBe(
      'Not in order at this stage (a proposal is before the Council, under rule 48). In order: ask for the floor, move a motion, object, raise a point of order.',
    );
  });
});

describe('the key of the President', () => {
  it.each(['invitations', 'debate'] as const)(
    'names rule 19 to another seat, whatever it could do (%s)',
    (at) => {
      const session = upTo(at);
      const state = { ...sitting().state(), seat: 'ISL', offers: offers(session, 'ISL') };
      expect(availability(state, 'preside')).toMatchObject({
        on: false,
        refusal: { rule: '19', because: 'not-president' },
      });
    },
  );
});
