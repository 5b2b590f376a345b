import fc from 'fast-check';
import { openSession } from '../../src/session/open.ts';
import type { Session } from '../../src/session/session.ts';
import {
  amend,
  applies,
  arrive,
  ask,
  begin,
  call,
  cede,
  challenge,
  deadline,
  declare,
  give,
  invite,
  object,
  open,
  openBallot,
  openItem,
  openVoting,
  part,
  pass,
  propose,
  say,
  second,
  silence,
  table,
  withdraw,
} from '../rules/acts.ts';
import { harbour } from '../rules/harbour.ts';
import { atAgenda, atDebate, does, upTo } from '../rules/meeting.ts';

/** Where random meetings start: from nothing, under objections, in 1950, in the thick of a debate, informally. */
export const STARTS: readonly Session[] = [
  openSession(harbour()),
  does(upTo('agenda'), object('RUS'), object('GBR')),
  does(upTo('invitation'), object('USA')),
  does(
    openSession(harbour({ date: '1950-08-29', drafts: { D1: ['USA'], D2: ['SUN'] } })),
    call,
    open,
    declare,
    openItem,
  ),
  // An agenda of three items, the chair ceded for the first, and a proposal to take it off the list (rules 9, 11, 20).
  does(
    openSession(harbour({ items: ['Lights', 'Buoys', 'Charts'], seized: ['The old quay'] })),
    call,
    open,
    declare,
    openItem,
    cede,
    table('FRA', 'D1'),
    ask('RUS'),
    propose('USA', { what: 'delete-matter', matter: 'Lights' }),
  ),
  // An election of two judges among four candidates (rule 61).
  does(
    atAgenda({
      date: '2024-09-10',
      invited: [],
      drafts: {},
      election: { seats: 2, candidates: { ada: 'FRA', ben: 'JPN', cyr: 'ISL', dan: 'RUS' } },
    }),
    declare,
    openItem,
    openBallot,
  ),
  // An application, with a draft that recommends the State (rules 58 to 60).
  does(
    atAgenda({
      date: '2024-09-10',
      drafts: { D1: ['FRA'], D2: ['RUS'] },
      admission: { applicant: 'PSE', assembly: { session: 'special', opens: '2024-09-12' } },
      recommends: { D1: { applicant: 'PSE' }, D2: { secretaryGeneral: 'Ms. A.' } },
    }),
    declare,
    applies('PSE'),
  ),
  does(
    upTo('invitations'),
    invite('ISL'),
    declare,
    invite('keeper', 39),
    declare,
    openItem,
    table('RUS', 'D2'),
    table('ISL', 'D3'),
    second('CHN', 'D2'),
    ask('RUS'),
    give('RUS'),
    say('RUS', { do: 'assert', claim: 'chart' }),
    challenge('RUS', 'GBR', 'chart'),
    pass('RUS'),
    ask('MLT'),
    ask('ISL'),
    ask('FRA'),
    arrive('FRA', 'the deputy'),
  ),
  does(
    openSession(
      harbour({
        format: 'consultations',
        products: { D1: 'press-statement', D2: 'presidential-statement' },
        statements: 7,
      }),
    ),
    call,
    begin,
    silence('FRA', 'D1'),
    silence('RUS', 'D2'),
    deadline('D1'),
    ask('RUS'),
  ),
  openSession(harbour({ format: 'arria', convener: 'MLT' })),
  does(upTo('debate'), table('RUS', 'D2'), second('CHN', 'D2'), withdraw('RUS', 'D2')),
  does(
    atDebate({ date: '2024-09-10', drafts: { D1: ['FRA'], D2: ['RUS'] }, paragraphs: 3, vetoed: true }),
    table('FRA', 'D1'),
    table('RUS', 'D2'),
    second('CHN', 'D2'),
    withdraw('RUS', 'D2'),
    amend('USA', 'D1', 'delete', '2'),
    amend('MLT', 'D1', 'replace', '2', { text: 'Decides to light two lamps' }),
    part('CHN', 'D1', '1'),
    part('CHN', 'D1', '2'),
    openVoting,
  ),
];

/** A random meeting: where it starts, and a number for each step. */
export const aMeeting = (longest: number) =>
  fc.record({
    start: fc.nat(STARTS.length - 1),
    steps: fc.array(fc.nat(), { minLength: Math.floor(longest / 2), maxLength: longest, size: 'max' }),
  });

export function startAt(start: number): Session {
  const session = STARTS[start];
  if (session === undefined) throw new Error(`${start}`);
  return session;
}
