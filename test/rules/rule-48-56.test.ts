import { describe, expect, it } from 'vitest';
import { call, close, declare, move, object, open, propose, put } from './acts.ts';
import { atDebate, does, kinds, meeting, refused, upTo, vote } from './meeting.ts';

const PRIVATE = { what: 'private' } as const;
const COPY = { what: 'single-copy' } as const;
const inPrivate = () => does(upTo('debate'), propose('CHN', PRIVATE), declare);

describe('rule 48: the Council meets in public unless it decides otherwise', () => {
  it('is public from the start', () => {
    expect(meeting(upTo('debate')).public).toBe(true);
  });

  it('decides without a vote to go on in private', () => {
    expect(kinds(inPrivate())).toEqual(['proposal.carried', 'proposal.settled', 'meeting.private']);
    expect(meeting(inPrivate()).public).toBe(false);
  });

  it('or by nine votes, whoever is against', () => {
    const voting = does(upTo('debate'), propose('CHN', PRIVATE), object('USA'), put());
    expect(meeting(vote(voting, 'for others; against USA GBR FRA')).public).toBe(false);
    expect(meeting(vote(voting, 'for CHN RUS; against others')).public).toBe(true);
  });

  it('does not decide twice', () => {
    expect(refused(inPrivate(), propose('CHN', PRIVATE))).toBe('48 private-already');
  });
});

describe('rule 51: a single copy of the record of a private meeting', () => {
  it('is decided for a private meeting, and for no public one', () => {
    expect(refused(upTo('debate'), propose('CHN', COPY))).toBe('51 not-private');
    const decided = does(inPrivate(), propose('CHN', COPY), declare);
    expect(meeting(decided).singleCopy).toBe(true);
    expect(refused(decided, propose('CHN', COPY))).toBe('51 single-copy-already');
  });
});

describe('rule 55: at the close of each private meeting a communiqué is issued', () => {
  it('whichever way it ends', () => {
    const first = ({ outcomes }: ReturnType<typeof does>) => outcomes.map(({ kind }) => kind);
    expect(first(does(inPrivate(), close))).toEqual(['communique.issued', 'meeting.closed']);
    expect(first(does(inPrivate(), move('CHN', 'adjourn'), declare))).toContain('communique.issued');
  });

  it('and none at the close of a public one', () => {
    expect(kinds(does(upTo('debate'), close))).toEqual(['meeting.closed']);
  });

  it('nor when a private meeting is only suspended', () => {
    expect(kinds(does(inPrivate(), move('CHN', 'suspend'), declare))).not.toContain('communique.issued');
  });
});

describe('rule 48: a decision to meet in private is for that meeting', () => {
  const LATER = '2024-09-11 10:00';
  it.each(['adjourn-to', 'postpone'] as const)(
    'the one fixed by a motion to %s is public again',
    (motion) => {
      const next = does(inPrivate(), move('CHN', motion, LATER), declare);
      expect(meeting(next)).toMatchObject({ continues: 'first', public: true });
      expect(refused(does(next, call, open, declare), propose('CHN', PRIVATE))).toBe('in order');
    },
  );

  it('while one that was called as a private one goes on in private on another day', () => {
    const next = does(atDebate({ public: false }), move('CHN', 'adjourn-to', LATER), declare);
    expect(meeting(next).public).toBe(false);
    const third = does(next, call, open, declare, move('CHN', 'adjourn-to', '2024-09-11 15:00'), declare);
    expect(meeting(third).public).toBe(false);
  });
});
