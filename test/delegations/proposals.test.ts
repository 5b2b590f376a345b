import { describe, expect, it } from 'vitest';
import type { Move } from '../../src/claims/acts.ts';
import type { Seat } from '../../src/council/seat.ts';
import { type Brief, briefOf } from '../../src/delegations/brief.ts';
import { decide } from '../../src/delegations/decide.ts';
import type { Proposal } from '../../src/procedure/proposals/proposal.ts';
import type { Session } from '../../src/session/session.ts';
import * as acts from '../rules/acts.ts';
import { harbour } from '../rules/harbour.ts';
import { atAgenda, atDebate, does, meeting, speaks, upTo, vote } from '../rules/meeting.ts';
import { situationOf } from './meeting.ts';

const plain = briefOf(harbour(), 'XXX');

/** What a seat does next and why; it has an empty card but for what it is told here. */
function next(session: Session, seat: Seat, told: Partial<Brief> = {}): string {
  const choice = decide(situationOf(session, { ...plain, ...told, seat }, 'lamp'));
  if ('hold' in choice) return 'waits';
  return `${choice.act.kind === 'ballot.cast' ? choice.act.ballot : choice.act.kind}: ${choice.why[0].code}`;
}

/** A proposal of China is put to the vote, the United States having objected. */
const put = (session: Session, proposal: Proposal, text: string | null = null) =>
  does(session, acts.propose('CHN', proposal, text), acts.object('USA'), acts.put());

const says = (by: Seat, move: Move): readonly acts.Doing[] => [
  ...speaks(by),
  acts.say(by, move),
  acts.pass(by),
];

const LIGHT = { claim: 'light' } as const;

/** France has made a claim about Malta, Korea has supported it and Malta denied it. */
const claimed = does(
  upTo('debate'),
  ...says('FRA', { do: 'assert', ...LIGHT }),
  ...says('KOR', { do: 'support', ...LIGHT }),
  ...says('MLT', { do: 'deny', ...LIGHT }),
);

describe('on a proposal about the Council’s business a computer delegation', () => {
  it('that has no reason for a side abstains, and whoever made it votes for it', () => {
    const session = put(claimed, { what: 'private' });
    expect(next(session, 'GUY')).toBe('abstaining: takes-no-side-on-procedure');
    expect(next(session, 'CHN')).toBe('for: proposed-it');
  });

  it('follows what was said of those whom it is about: credentials, a rapporteur', () => {
    const unseat = put(claimed, { what: 'credentials', seat: 'FRA' });
    expect(next(unseat, 'KOR')).toBe('against: agrees-with-seat');
    expect(next(unseat, 'MLT')).toBe('for: differs-with-seat');
    expect(next(unseat, 'FRA')).toBe('against: own-credentials');
    const named = put(claimed, { what: 'rapporteur', who: 'FRA' }, 'On the lights');
    expect(next(named, 'KOR')).toBe('for: agrees-with-seat');
    expect(next(named, 'MLT')).toBe('against: differs-with-seat');
    expect(next(named, 'FRA')).toBe('for: named-as-rapporteur');
  });

  it('follows the mover of a committee in the same way, and objects where it would vote against', () => {
    const committee = { what: 'committee' } as const;
    const moved = does(claimed, acts.propose('FRA', committee, 'On the lights'));
    expect(next(moved, 'MLT')).toBe('objection.raise: differs-with-seat');
    expect(next(moved, 'KOR')).toBe('waits');
    expect(next(does(moved, acts.object('USA'), acts.put()), 'KOR')).toBe('for: agrees-with-seat');
  });

  it('that asked for the meeting gives up neither its agenda nor the matter', () => {
    const contested = does(
      atAgenda({}),
      acts.propose('CHN', { what: 'agenda-title', item: item() }, 'Lamps'),
    );
    expect(next(contested, 'FRA')).toBe('waits');
    const asked = does(upTo('agenda'), acts.propose('CHN', { what: 'agenda-title', item: item() }, 'Lamps'));
    expect(next(asked, 'FRA')).toBe('objection.raise: asked-for-this-agenda');
    const deleted = put(upTo('debate'), { what: 'delete-matter', matter: item() });
    expect(next(deleted, 'FRA')).toBe('against: keeps-matter-alive');
    const tabled = put(does(upTo('debate'), acts.table('RUS', 'D2')), {
      what: 'delete-matter',
      matter: item(),
    });
    expect(next(tabled, 'RUS')).toBe('against: own-draft-awaits-vote');
    expect(next(tabled, 'GUY')).toBe('abstaining: takes-no-side-on-procedure');
  });

  it('with a question on its card wants it put in public; whoever was asked would answer in private', () => {
    const challenges = [{ claim: 'light', to: 'MLT' }];
    const session = put(claimed, { what: 'private' });
    expect(next(session, 'KOR', { instructions: { ...plain.instructions, challenges } })).toBe(
      'against: asks-in-public',
    );
    const asking = does(
      upTo('debate'),
      ...speaks('FRA'),
      acts.say('FRA', { do: 'assert', ...LIGHT }),
      acts.challenge('FRA', 'MLT', 'light'),
      acts.pass('FRA'),
    );
    expect(next(put(asking, { what: 'private' }), 'MLT')).toBe('for: answers-in-private');
  });

  it('goes by how it stands on the recommendation where an application is to have no committee', () => {
    const applied = does(
      atAgenda({
        date: '2024-09-10',
        drafts: { D1: ['FRA'] },
        invited: [],
        admission: { applicant: 'PSE' },
        recommends: { D1: { applicant: 'PSE' } },
      }),
      acts.declare,
      acts.applies('PSE'),
      acts.openItem,
    );
    const session = put(applied, { what: 'no-committee' });
    expect(next(session, 'FRA', { stances: { D1: 'favours' } })).toBe('for: applicant-needs-no-committee');
    expect(next(session, 'GBR', { stances: { D1: 'opposes' } })).toBe('against: applicant-is-examined');
    expect(next(session, 'GUY', { stances: { D1: 'neutral' } })).toBe(
      'abstaining: takes-no-side-on-procedure',
    );
  });
});

describe('A/RES/377 (V): a proposal to call the Assembly', () => {
  const SESSION = { what: 'emergency-session' } as const;
  const vetoed = vote(
    does(upTo('debate'), acts.table('FRA', 'D1'), acts.openVoting, acts.put('D1')),
    'for others; against RUS GUY; abstaining CHN',
  );

  it('is for those who voted for the text that was vetoed; those who voted against it are against', () => {
    const session = put(vetoed, SESSION);
    expect(next(session, 'MLT')).toBe('for: council-is-blocked');
    expect(next(session, 'RUS')).toBe('against: matter-stays-here');
    expect(next(session, 'GUY')).toBe('against: matter-stays-here');
    expect(next(session, 'CHN')).toBe('for: proposed-it');
  });

  it('at a later meeting goes by how each stands on that text', () => {
    const later = does(vetoed, acts.close, acts.call, acts.open, acts.declare, acts.openItem);
    const session = put(later, SESSION);
    expect(next(session, 'FRA')).toBe('for: council-is-blocked');
    expect(next(session, 'MLT', { stances: { D1: 'opposes' } })).toBe('against: matter-stays-here');
    expect(next(session, 'MLT')).toBe('abstaining: takes-no-side-on-procedure');
  });

  it('abstains where the veto was before the session, and nothing is known of the text', () => {
    expect(next(put(atDebate({ vetoed: true }), SESSION), 'FRA')).toBe(
      'abstaining: takes-no-side-on-procedure',
    );
  });
});

/** The item of the harbour. */
function item(): string {
  return meeting(upTo('agenda')).item;
}
