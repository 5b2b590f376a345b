import { describe, expect, it } from 'vitest';
import { callUp, openItem, openVoting, put, second, table, withdraw } from './acts.ts';
import { does, draft, refused, stage, upTo, vote } from './meeting.ts';

describe('rule 38: a State that is invited may submit drafts', () => {
  const filed = does(upTo('debate'), table('ISL', 'D3'));

  it('when it has been invited', () => {
    expect(draft(filed, 'D3')).toMatchObject({ status: 'tabled', mover: 'ISL' });
    expect(refused(does(upTo('invitations'), openItem), table('ISL', 'D3'))).toBe('37 not-participant');
  });

  it('which are put only if a member of the Council asks', () => {
    expect(refused(filed, openVoting)).toBe('38 needs-member-request');
    const asked = does(filed, callUp('CHN', 'D3'));
    expect(asked.outcomes).toEqual([{ kind: 'draft.called-up', draft: 'D3', by: 'CHN' }]);
    expect(stage(does(asked, openVoting, put('D3')))).toBe('voting-whole');
  });

  it('a member, once, for a draft that needs it', () => {
    expect(refused(filed, callUp('ISL', 'D3'))).toBe('38 not-member');
    expect(refused(does(filed, callUp('CHN', 'D3')), callUp('USA', 'D3'))).toBe('38 already-sponsor');
    expect(refused(does(filed, table('FRA', 'D1')), callUp('CHN', 'D1'))).toBe('38 needs-no-request');
    expect(refused(filed, callUp('CHN', 'D1'))).toBe('38 draft-not-tabled');
  });

  it('others go before it meanwhile, and it keeps its place in the order', () => {
    const two = does(filed, table('FRA', 'D1'), openVoting);
    expect(refused(two, put('D3'))).toBe('32 not-next-draft');
    expect(stage(does(two, put('D1')))).toBe('voting-whole');
    expect(refused(does(two, callUp('CHN', 'D3')), put('D1'))).toBe('32 not-next-draft');
  });

  it('its mover may withdraw it like any other (rule 35)', () => {
    expect(draft(does(filed, second('CHN', 'D3'), withdraw('ISL', 'D3')), 'D3').status).toBe('withdrawn');
  });

  it('after the vote there is nothing to ask for', () => {
    const voted = vote(does(filed, callUp('CHN', 'D3'), openVoting, put('D3')), 'against others');
    expect(refused(voted, callUp('CHN', 'D3'))).toBe('38 already-voted-on');
  });
});
