import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/session/open.ts';
import {
  arrive,
  ask,
  ballot,
  call,
  declare,
  invite,
  leave,
  move,
  object,
  open,
  openItem,
  put,
  say,
} from './acts.ts';
import { harbour } from './harbour.ts';
import { casts, does, draft, facts, kinds, meeting, outcome, refused, speaks, upTo } from './meeting.ts';

describe('rule 14: a State that is invited acts through its representative too', () => {
  const debate = upTo('debate');

  it('and not from an empty seat', () => {
    expect(refused(debate, ask('ISL'))).toBe('in order');
    expect(refused(does(debate, leave('ISL')), ask('ISL'))).toBe('13 no-representative');
    expect(facts(does(debate, leave('ISL')), ask('ISL'))).toEqual({ seat: 'ISL' });
  });

  it('which may change between two statements', () => {
    const spoke = does(debate, ...speaks('ISL'), say('ISL'), arrive('ISL', 'the envoy'), leave('ISL'));
    expect(spoke.council.people.ISL).toEqual(['the envoy']);
    expect(refused(spoke, say('ISL'))).toBe('in order');
  });

  it('and has credentials as a member has, which are looked at once it is invited', () => {
    const people = [{ id: 'eva', seat: 'ISL', credentials: null }] as const;
    const opened = does(openSession(harbour({ people })), call, open);
    expect(kinds(opened)).toEqual(['meeting.opened']);
    const invited = does(opened, declare, invite('ISL'), declare);
    expect(outcome(invited, 'credentials.examined')).toMatchObject({
      seat: 'ISL',
      rule: 14,
      found: 'missing',
    });
    expect(refused(does(invited, openItem), ask('ISL'))).toBe('in order');
  });

  it('which nobody has who is heard as a person (rule 39)', () => {
    const people = [{ id: 'kim', seat: 'keeper', sits: false, credentials: null }] as const;
    const heard = does(
      openSession(harbour({ people })),
      call,
      open,
      declare,
      invite('keeper', 39),
      declare,
      arrive('keeper', 'kim'),
    );
    expect(kinds(heard)).toEqual(['seat.arrived']);
  });
});

describe('rule 16: a representative sits with the same rights until credentials are approved', () => {
  const newcomer = (session = upTo('agenda')) => does(session, leave('DZA'), arrive('DZA', 'the chargé'));

  it('from the moment of sitting down: objecting, moving, speaking', () => {
    for (const act of [object('DZA'), move('DZA', 'suspend'), ask('DZA')])
      expect(refused(newcomer(), act)).toBe('in order');
  });

  it('and voting, which counts like any other', () => {
    const voting = newcomer(does(upTo('agenda'), object('DZA'), put()));
    expect(refused(voting, ballot('DZA', 'against'))).toBe('in order');
    const cast = casts(voting, 'for others; against DZA');
    expect(meeting(cast).vote?.ballots.DZA).toBe('against');
  });

  it('and submitting what is its own', () => {
    const debate = does(upTo('debate'), leave('FRA'), arrive('FRA', 'the deputy'));
    const tabled = does(debate, { kind: 'draft.table', by: 'FRA', draft: 'D1' });
    expect(draft(tabled, 'D1')).toMatchObject({ status: 'tabled', mover: 'FRA' });
  });
});
