import { describe, expect, it } from 'vitest';
import { declare, move, object, propose, unmove, unpropose } from './acts.ts';
import { does, refused, unoffered, upTo } from './meeting.ts';

const moved = does(upTo('debate'), move('FRA', 'suspend'));
const proposed = does(upTo('debate'), propose('FRA', { what: 'private' }));

describe('rule 35: whoever made a motion or a proposal withdraws it, and does not object to it', () => {
  it('a motion', () => {
    expect(refused(moved, object('FRA'))).toBe('33 mover-objects');
    expect(unoffered(moved, 'objection.raise', 'FRA')).toBe('33 mover-objects');
    expect(refused(moved, unmove('FRA'))).toBe('in order');
    expect(refused(moved, object('USA'))).toBe('in order');
  });

  it('a proposal, under its own rule', () => {
    expect(refused(proposed, object('FRA'))).toBe('48 mover-objects');
    expect(refused(proposed, unpropose('FRA'))).toBe('in order');
    expect(refused(proposed, object('USA'))).toBe('in order');
  });

  it('but the President may object to the provisional agenda, which is the Secretary-General’s', () => {
    expect(refused(upTo('agenda'), object('CHE'))).toBe('in order');
    expect(refused(does(upTo('agenda'), object('CHE')), declare)).toBe('9 objection-made');
  });
});
