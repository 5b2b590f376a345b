import { openSession } from '../../src/session/open.ts';
import type { Session } from '../../src/session/session.ts';
import * as acts from '../rules/acts.ts';
import { harbour, type Setting } from '../rules/harbour.ts';
import { atAgenda, atDebate, casts, does, meeting } from '../rules/meeting.ts';

const DAY = '2024-09-10';

const texts = openSession(
  harbour({
    format: 'consultations',
    products: { D1: 'press-statement', D2: 'presidential-statement' },
    statements: 7,
  }),
);
const agreed = does(
  openSession(harbour({ products: { D1: 'presidential-statement', D2: 'press-statement' }, statements: 7 })),
  acts.silence('FRA', 'D1'),
  acts.deadline('D1'),
  acts.silence('RUS', 'D2'),
);

const election = atDebate({
  date: DAY,
  invited: [],
  drafts: {},
  election: { seats: 2, candidates: { ada: 'FRA', ben: 'JPN', cyr: 'ISL', dan: 'RUS' } },
});
const ballots = does(election, acts.openBallot);
const papers = does(
  ballots,
  ...meeting(ballots).members.map((seat, at) =>
    at < 9 ? acts.paper(seat, 'ada', 'ben') : acts.paper(seat, 'cyr'),
  ),
);

const ADMISSION: Setting = {
  date: DAY,
  drafts: { D1: ['FRA'], D2: ['RUS'] },
  admission: { applicant: 'PSE', assembly: { session: 'special', opens: '2024-09-12' } },
  recommends: { D1: { applicant: 'PSE' }, D2: { secretaryGeneral: 'Ms. A.' } },
};
const applied = does(atAgenda(ADMISSION), acts.declare, acts.applies('PSE'));
const recommended = does(
  applied,
  acts.openItem,
  acts.refers,
  acts.reports('recommends'),
  acts.table('FRA', 'D1'),
  acts.table('RUS', 'D2'),
  acts.openVoting,
);

/** Places in meetings with a matter of their own: texts by consensus, informal meetings, elections, applications. */
export const MATTERS: Readonly<Record<string, Session>> = {
  'called to consultations': does(texts, acts.call),
  'in a dialogue': does(openSession(harbour({ format: 'interactive-dialogue' })), acts.call, acts.begin),
  'an Arria-formula meeting is convened': openSession(harbour({ format: 'arria', convener: 'MLT' })),
  'in consultations': does(texts, acts.call, acts.begin, acts.silence('FRA', 'D1'), acts.ask('RUS')),
  'a silence was broken': does(texts, acts.silence('FRA', 'D1'), acts.breaks('MLT', 'D1')),
  'a text is agreed': agreed,
  'a text is agreed and the item open': does(agreed, acts.call, acts.open, acts.declare, acts.openItem),
  'an Arria-formula meeting': does(
    openSession(harbour({ format: 'arria', convener: 'MLT' })),
    acts.begin('MLT'),
    acts.ask('ISL'),
  ),
  'a briefing with a rapporteur': atDebate({ date: DAY, format: 'briefing', rapporteurs: ['keeper'] }),
  'an election': election,
  'a candidate is withdrawn': does(election, acts.unstand('RUS', 'dan')),
  'papers are out': does(ballots, acts.paper('FRA', 'ada', 'ben')),
  'every paper is in': papers,
  'two are elected': does(
    ballots,
    ...meeting(ballots).members.map((seat) => acts.paper(seat, 'ada', 'ben')),
    acts.counts,
  ),
  'the Assembly has elected another': does(
    ballots,
    ...meeting(ballots).members.map((seat) => acts.paper(seat, 'ada', 'ben')),
    acts.counts,
    acts.assembly('ada', 'dan'),
  ),
  'the Assembly has elected the same': does(
    ballots,
    ...meeting(ballots).members.map((seat) => acts.paper(seat, 'ada', 'ben')),
    acts.counts,
    acts.assembly('ada', 'ben'),
  ),
  'the next meeting of the election': does(
    ballots,
    ...meeting(ballots).members.map((seat) => acts.paper(seat, 'ada', 'ben')),
    acts.counts,
    acts.assembly('ada', 'dan'),
    acts.close,
  ),
  'one is elected': does(papers, acts.counts),
  'an application': openSession(harbour(ADMISSION)),
  'an application is not to be referred': does(
    applied,
    acts.openItem,
    acts.propose('FRA', { what: 'no-committee' }),
  ),
  'an application was not referred': does(
    applied,
    acts.openItem,
    acts.propose('FRA', { what: 'no-committee' }),
    acts.declare,
    acts.table('FRA', 'D1'),
  ),
  'an application is with the committee': does(applied, acts.openItem, acts.refers),
  'the committee has reported': does(applied, acts.openItem, acts.refers, acts.reports('unable')),
  'a recommendation is put': does(recommended, acts.put('D1')),
  'a recommendation failed': does(
    casts(does(recommended, acts.put('D1')), 'for others; against USA'),
    acts.count,
  ),
  'the emergency session sits': atDebate({ date: DAY, emergencySession: true, drafts: {} }),
};
