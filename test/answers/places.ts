import { openSession } from '../../src/session/open.ts';
import type { Session } from '../../src/session/session.ts';
import * as acts from '../rules/acts.ts';
import { harbour, type Setting } from '../rules/harbour.ts';
import { atDebate, atVoting, casts, does, meeting, speaks, upTo } from '../rules/meeting.ts';
import { MATTERS } from './matters.ts';

const DAY = '2024-09-10';
const LATER = '2024-09-11 10:00';
const debate = upTo('debate');
const vetoed = atDebate({ vetoed: true });

const long = does(
  atDebate({ date: DAY, drafts: { D1: ['FRA'], D2: ['RUS'] }, paragraphs: 3 }),
  acts.table('FRA', 'D1'),
  acts.table('RUS', 'D2'),
);
const amended = does(
  long,
  acts.second('FRA', 'D2'),
  acts.amend('USA', 'D1', 'delete', '2'),
  acts.amend('MLT', 'D1', 'replace', '2', { text: 'Decides to light two lamps' }),
  acts.amend('MLT', 'D1', 'add', '3', { text: 'Decides to light three lamps' }),
  acts.part('CHN', 'D1', '1'),
  acts.part('CHN', 'D1', '3'),
);
const matter = does(debate, acts.table('FRA', 'D1'), acts.table('RUS', 'D2'), acts.asksMatter('RUS', 'D1'));

const charged = does(
  debate,
  ...speaks('RUS'),
  acts.say('RUS', { do: 'assert', claim: 'chart' }),
  acts.challenge('RUS', 'GBR', 'chart'),
);
const waiting = does(
  charged,
  acts.pass('RUS'),
  acts.news('gazette'),
  ...speaks('FRA'),
  acts.say('FRA', { do: 'evidence', claim: 'light' }),
  acts.challenge('FRA', 'MLT', 'light'),
  acts.pass('FRA'),
  ...speaks('GBR'),
  acts.say('GBR', { do: 'support', claim: 'light' }, { do: 'deny', claim: 'buoy' }),
);

const dispute = does(
  atVoting({ date: DAY, drafts: { D1: ['FRA'] }, parties: ['RUS', 'MLT'], chapter: 'VI' }),
  acts.put('D1'),
);
const council1950: Setting = { date: '1950-08-29', drafts: { D1: ['USA'], D2: ['SUN'] } };
const vote1950 = does(atVoting(council1950), acts.put('D1'));
const single = does(atVoting({ date: DAY, drafts: { D1: ['FRA'], D2: ['RUS'] } }), acts.put('D1'));
const inPrivate = does(debate, acts.propose('CHN', { what: 'private' }), acts.declare);

/** Places in meetings, each reached by acts: every stage, and what the rules of each chapter tell apart. */
export const PLACES: Readonly<Record<string, Session>> = {
  'nobody has asked': openSession(harbour()),
  'asked for, two left': does(
    openSession(
      harbour({ lastMeeting: '2024-08-20', notice: '2024-09-08 10:00', circulated: '2024-09-09 18:00' }),
    ),
    acts.request('FRA'),
    acts.request('ISL', 3),
    acts.leave('MLT'),
    acts.leave('GBR'),
  ),
  called: upTo('called'),
  'the agenda is contested': does(upTo('agenda'), acts.object('RUS'), acts.object('GBR')),
  'the agenda is put': does(upTo('agenda'), acts.object('RUS'), acts.put(), acts.ballot('FRA', 'for')),
  invitations: upTo('invitations'),
  'an invitation is contested': does(upTo('invitation'), acts.object('USA')),
  'an invitation is put': does(upTo('invitation'), acts.object('USA'), acts.put(), acts.ballot('FRA', 'for')),
  'an invitation under rule 39': does(upTo('invitations'), acts.invite('keeper', 39)),
  debate,
  'a list waits': does(debate, acts.ask('CHN'), acts.ask('ISL'), acts.ask('USA'), acts.ask('FRA')),
  'a list was drawn and a swap proposed': does(
    debate,
    ...['CHN', 'USA', 'FRA'].map((seat) => acts.ask(seat)),
    acts.drawList('FRA', 'CHN', 'USA'),
    acts.swap('CHN', 'FRA'),
  ),
  'the chair was ceded': does(debate, acts.cede, acts.table('FRA', 'D1')),
  'a delegation speaks': does(debate, ...speaks('RUS'), acts.ask('GBR')),
  'a claim was challenged': charged,
  'two challenges wait': waiting,
  'the floor is offered to the challenged': does(waiting, acts.pass('GBR'), acts.offer('GBR', 'Q1')),
  'it passed': does(waiting, acts.pass('GBR'), acts.offer('GBR', 'Q1'), acts.pass('GBR')),
  'it denied': does(
    waiting,
    acts.pass('GBR'),
    acts.offer('GBR', 'Q1'),
    acts.answer('GBR', 'Q1', 'deny'),
    acts.pass('GBR'),
  ),
  'it confirmed, the other declined': does(
    waiting,
    acts.pass('GBR'),
    acts.offer('GBR', 'Q1'),
    acts.answer('GBR', 'Q1', 'confirm'),
    acts.pass('GBR'),
    acts.offer('MLT', 'Q2'),
    acts.decline('MLT', 'Q2'),
  ),
  'a point of order about a challenge': does(waiting, acts.point('MLT', 'challenge', 'Q2')),
  'a point of order about the speaker': does(debate, ...speaks('RUS'), acts.point('USA', 'speaker')),
  'a ruling': does(debate, ...speaks('RUS'), acts.point('USA', 'speaker'), acts.ruling(true)),
  'a ruling is appealed': does(debate, acts.point('USA'), acts.ruling(false), acts.appeal('RUS')),
  'an appeal is put': does(debate, acts.point('USA'), acts.ruling(true), acts.appeal('RUS'), acts.put()),
  'a motion': does(debate, acts.move('USA', 'suspend')),
  'one motion before another': does(
    debate,
    acts.move('USA', 'adjourn-to', LATER),
    acts.move('FRA', 'suspend'),
  ),
  'a motion is put': does(debate, acts.move('USA', 'adjourn'), acts.object('RUS'), acts.put()),
  'a motion to postpone': does(debate, acts.move('USA', 'postpone', LATER)),
  'a referral': does(debate, acts.refer('USA', 'committee')),
  suspended: does(debate, ...speaks('CHN'), acts.move('CHN', 'suspend'), acts.declare),
  'the next meeting': does(debate, acts.close),
  'a meeting fixed by an adjournment': does(debate, acts.move('USA', 'adjourn-to', LATER), acts.declare),
  'a proposal to meet in private': does(debate, acts.propose('CHN', { what: 'private' })),
  'in private': inPrivate,
  'a proposal of one copy': does(inPrivate, acts.propose('CHN', { what: 'single-copy' }), acts.object('USA')),
  'a proposal to call the Assembly': does(vetoed, acts.propose('USA', { what: 'emergency-session' })),
  'the Assembly is called': does(
    vetoed,
    acts.propose('USA', { what: 'emergency-session' }),
    acts.object('RUS'),
    acts.put(),
  ),
  'a proposal on the order of drafts': does(
    long,
    acts.propose('RUS', { what: 'order-of-drafts', draft: 'D2' }),
    acts.object('FRA'),
  ),
  'drafts and amendments': amended,
  'voting on amendments': does(amended, acts.openVoting),
  'an amendment is put': does(
    amended,
    acts.openVoting,
    acts.putAmendment('D1', 'A1'),
    acts.ballot('FRA', 'for'),
  ),
  'a part is put': does(
    long,
    acts.part('CHN', 'D1', '1'),
    acts.part('CHN', 'D1', '3'),
    acts.openVoting,
    acts.putPart('D1', '1'),
  ),
  'a draft to be adopted without a vote': does(
    debate,
    acts.table('FRA', 'D1'),
    acts.openVoting,
    acts.consensus('D1'),
  ),
  'a withdrawn draft that was seconded': does(amended, acts.withdraw('RUS', 'D2')),
  'the preliminary question': matter,
  'the preliminary question waits for the vote': does(matter, acts.openVoting),
  'the preliminary question was ruled on and the ruling appealed': does(
    matter,
    acts.openVoting,
    acts.rulesMatter('D1'),
    acts.appeal('FRA'),
    acts.put(),
  ),
  'a draft of an invited State': does(debate, acts.table('ISL', 'D3')),
  'two swaps proposed': does(
    debate,
    ...['CHN', 'USA', 'FRA', 'MLT'].map((seat) => acts.ask(seat)),
    acts.drawList('MLT', 'FRA', 'CHN', 'USA'),
    acts.swap('CHN', 'FRA'),
    acts.swap('MLT', 'USA'),
    acts.swap('USA', 'FRA'),
  ),
  'credentials are not recognised': does(
    debate,
    acts.arrive('RUS', 'RUS-2'),
    acts.propose('CHN', { what: 'credentials', seat: 'RUS' }),
    acts.declare,
    acts.arrive('RUS', 'RUS-3'),
    acts.leave('MLT'),
  ),
  'a rapporteur was appointed': does(
    debate,
    acts.propose('MLT', { what: 'rapporteur', who: 'FRA' }, 'On the lights'),
    acts.declare,
  ),
  'the preliminary question is put': does(matter, acts.openVoting, acts.putMatter('D1')),
  'the preliminary question is ruled on': does(matter, acts.openVoting, acts.rulesMatter('D1')),
  'a draft is put': single,
  'one ballot is missing': does(
    single,
    ...meeting(single)
      .members.filter((seat) => seat !== 'RUS')
      .map((seat) => acts.ballot(seat, 'for')),
  ),
  'a veto is cast': casts(single, 'for others; against RUS'),
  'after a veto': does(casts(single, 'for others; against RUS'), acts.count),
  'too few': casts(single, 'abstaining others; for FRA'),
  'after an adoption': does(casts(single, 'for others; not-participating CHN'), acts.count),
  'a point of order during the vote': does(single, acts.point('GBR', 'vote'), acts.ruling(true)),
  'parties to a dispute vote': casts(dispute, 'for others; abstaining RUS MLT'),
  'a party votes': does(dispute, acts.ballot('RUS', 'abstaining')),
  'eleven members, 1950': vote1950,
  'eleven members, a veto': casts(vote1950, 'for others; against SUN'),
  ...MATTERS,
  'a day on which a meeting is fixed already': does(
    debate,
    acts.move('USA', 'adjourn-to', '2024-09-12 10:00'),
    acts.declare,
    acts.call,
    acts.open,
    acts.declare,
    acts.openItem,
    acts.move('USA', 'adjourn-to', '2024-09-12 15:00'),
  ),
  over: does(atDebate({ date: DAY, drafts: {}, invited: [] }), acts.close),
};
