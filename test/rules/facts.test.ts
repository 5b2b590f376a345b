import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/procedure/proposals/proposal.ts';
import type { Refusal } from '../../src/procedure/refusal.ts';
import { openSession } from '../../src/session/open.ts';
import type { Session } from '../../src/session/session.ts';
import * as acts from './acts.ts';
import { harbour } from './harbour.ts';
import { atDebate, atVoting, does, facts, meeting, refused, upTo, vote } from './meeting.ts';

const DAY = '2024-09-10';
const debate = upTo('debate');
const two = does(debate, acts.table('FRA', 'D1'), acts.table('RUS', 'D2'));
const empty = does(debate, acts.leave('MLT'));

const parts = does(
  atDebate({ date: DAY, drafts: { D1: ['FRA'], D2: ['RUS'] }, paragraphs: 3 }),
  acts.table('FRA', 'D1'),
  acts.part('CHN', 'D1', '1'),
  acts.part('CHN', 'D1', '2'),
  acts.openVoting,
);
const begun = vote(does(parts, acts.putPart('D1', '1')), 'for others');

const defined = does(
  atDebate({
    date: DAY,
    drafts: { D1: ['FRA'] },
    amendments: [{ id: 'A1', by: ['USA'], change: 'replace', paragraph: '1', text: 'Decides to wait' }],
  }),
  acts.table('FRA', 'D1'),
);
const amend = (by: string) => acts.amend(by, 'D1', 'replace', '1', { id: 'A1' });

const recommending = atDebate({
  date: DAY,
  drafts: { D1: ['FRA'] },
  admission: { applicant: 'PSE' },
  recommends: { D1: { applicant: 'PSE' } },
});

const propose = (proposal: Proposal, text: string | null = null) => acts.propose('CHN', proposal, text);
const rapporteur = (who: string) => propose({ what: 'rapporteur', who }, 'On the lights');

const committee = (text: string | null) => propose({ what: 'committee' }, text);
const called = vote(
  does(
    atDebate({ date: DAY, vetoed: true }),
    propose({ what: 'emergency-session' }),
    acts.object('RUS'),
    acts.put(),
  ),
  'for others; against RUS',
);

const NAMED: readonly (readonly [string, Session, acts.Doing, Refusal['facts']])[] = [
  ['5 no-matter', upTo('agenda'), propose({ what: 'place' }, 'Nairobi'), { proposal: 'place' }],
  [
    '5 place-already',
    does(debate, propose({ what: 'place' }, 'Nairobi'), acts.declare),
    propose({ what: 'place' }, ' Nairobi '),
    { place: 'Nairobi' },
  ],
  ['17 not-participant', debate, propose({ what: 'credentials', seat: 'NOR' }), { seat: 'NOR' }],
  ['17 no-representative', empty, propose({ what: 'credentials', seat: 'MLT' }), { seat: 'MLT' }],
  ['17 presides', debate, propose({ what: 'credentials', seat: 'SVN' }), { seat: 'SVN' }],
  ['28 not-member', debate, rapporteur('ISL'), { seat: 'ISL' }],
  ['28 no-representative', empty, rapporteur('MLT'), { seat: 'MLT' }],
  [
    '28 rapporteur-already',
    does(debate, rapporteur('FRA'), acts.declare),
    rapporteur('FRA'),
    { seat: 'FRA' },
  ],
  [
    '32 draft-not-tabled',
    two,
    propose({ what: 'order-of-drafts', draft: 'D3' }),
    { draft: 'D3', status: 'zero' },
  ],
  ['32 first-already', two, propose({ what: 'order-of-drafts', draft: 'D1' }), { draft: 'D1' }],
  ['32 parts-pending', parts, acts.put('D1'), { draft: 'D1', paragraph: '1' }],
  ['32 no-part', does(two, acts.openVoting), acts.putPart('D1', '1'), { draft: 'D1', paragraph: '1' }],
  ['32 parts-pending', parts, acts.putPart('D1', '9'), { draft: 'D1', paragraph: '1' }],
  ['35 vote-begun', begun, acts.withdraw('FRA', 'D1'), { draft: 'D1', on: 'part' }],
  ['36 already-proposed', does(defined, amend('USA')), amend('USA'), { draft: 'D1' }],
  ['36 not-your-amendment', defined, amend('CHN'), { may: ['USA'] }],
  ['36 vote-begun', begun, acts.amend('CHN', 'D1', 'delete', '3'), { draft: 'D1', on: 'part' }],
  ['32 vote-begun', begun, acts.part('CHN', 'D1', '3'), { draft: 'D1', on: 'part' }],
  ['Charter 27(2) vote-begun', begun, acts.asksMatter('CHN', 'D1'), { draft: 'D1', on: 'part' }],
  [
    'practice already-offered-swap',
    does(debate, acts.ask('CHN'), acts.ask('FRA'), acts.swap('CHN', 'FRA')),
    acts.swap('CHN', 'FRA'),
    { to: 'FRA' },
  ],
  ['37 not-invitable', upTo('invitations'), acts.invite('NOR'), { who: 'NOR' }],
  ['2 not-entitled-to-request', openSession(harbour()), acts.request('FRA', 3), { seat: 'FRA' }],
  ['33 bad-time', debate, acts.move('USA', 'adjourn-to', '1999-01-01 10:00'), { until: '1999-01-01 10:00' }],
  ['33 bad-time', debate, acts.move('USA', 'suspend', '2024-09-11 10:00'), { motion: 'suspend' }],
  [
    'practice informal-format',
    does(openSession(harbour({ format: 'consultations', invited: [] })), acts.call),
    acts.open,
    { format: 'consultations' },
  ],
  [
    'A/RES/377 (V) session-called',
    called,
    propose({ what: 'emergency-session' }),
    { matter: meeting(called).item },
  ],
  ['A/RES/377 (V) no-veto', debate, propose({ what: 'emergency-session' }), { matter: meeting(debate).item }],
  ['28 no-matter', upTo('agenda'), committee('On the lights'), { proposal: 'committee' }],
  ['table malformed', debate, committee(' '), { part: 'words' }],
  ['table words-too-long', debate, committee('a'.repeat(20_001)), { max: 20_000 }],
  ['58 no-application', does(recommending, acts.table('FRA', 'D1')), acts.openVoting, { applicant: 'PSE' }],
];

describe('a refusal names what it is about', () => {
  it.each(NAMED)('%s', (why, session, act, named) => {
    expect(refused(session, act)).toBe(why);
    expect(facts(session, act)).toEqual(named);
  });
});

describe('A/RES/377 (V) is in force from the day of its adoption', () => {
  const session = { what: 'emergency-session' } as const;

  it('3 November 1950, and not the day before', () => {
    const on = (date: string) => atDebate({ date, drafts: {}, invited: [], vetoed: true });
    expect(refused(on('1950-11-03'), acts.propose('USA', session))).toBe('in order');
    expect(refused(on('1950-11-02'), acts.propose('USA', session))).toBe('A/RES/377 (V) not-in-force');
    expect(facts(on('1950-11-02'), acts.propose('USA', session))).toEqual({ since: '1950-11-03' });
  });
});

describe('the parts of a text', () => {
  it('are put in the order of the text, one at a time, and none twice', () => {
    expect(refused(begun, acts.putPart('D1', '1'))).toBe('32 parts-pending');
    expect(refused(begun, acts.putPart('D1', '2'))).toBe('in order');
    expect(refused(atVoting({ date: DAY, drafts: { D1: ['FRA'] } }), acts.put('D1'))).toBe('in order');
  });
});
