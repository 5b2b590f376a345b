import type { Seat } from '../../src/council/seat.ts';
import { openSession } from '../../src/session/open.ts';
import type { Session } from '../../src/session/session.ts';
import * as acts from '../rules/acts.ts';
import { harbour } from '../rules/harbour.ts';
import { atDebate, does, meeting, speaks, upTo } from '../rules/meeting.ts';

const AT_TABLE: readonly Seat[] = ['SVN', 'RUS', 'GBR', 'USA', 'FRA', 'ISL'];

/** The same meeting with five members and Iceland at the table, so that its sequences of acts are soon counted. */
const fewAt = (session: Session): Session =>
  does(
    session,
    ...session.council.cast
      .filter(({ seat }) => !AT_TABLE.includes(seat))
      .map(({ seat }) => acts.leave(seat)),
  );

const debate = fewAt(upTo('debate'));

/** Russia has asserted the charge of the chart, the United Kingdom is challenged on it, and nobody speaks. */
const challenged = does(
  debate,
  ...speaks('RUS'),
  acts.say('RUS', { do: 'assert', claim: 'chart' }),
  acts.challenge('RUS', 'GBR', 'chart'),
  acts.pass('RUS'),
);

const twoDrafts = does(
  debate,
  acts.table('RUS', 'D2'),
  acts.table('FRA', 'D1'),
  acts.second('GBR', 'D2'),
  acts.openVoting,
);

/** Everybody at the table has voted on the draft of Russia, but Russia. */
const oneMissing = does(
  twoDrafts,
  acts.put('D2'),
  ...meeting(twoDrafts)
    .members.filter((seat) => AT_TABLE.includes(seat) && seat !== 'RUS')
    .map((seat) => acts.ballot(seat, 'for')),
);

const twoMotions = does(
  debate,
  acts.move('USA', 'adjourn-to', '2024-09-11 10:00'),
  acts.move('FRA', 'suspend'),
);

/** Ten places in a meeting, by name, each reached by acts. */
export const POSITIONS = {
  'nobody has asked for a meeting': fewAt(openSession(harbour())),
  'the agenda is contested': does(fewAt(upTo('agenda')), acts.object('RUS')),
  'an invitation is proposed': fewAt(upTo('invitation')),
  'a delegation speaks': does(debate, ...speaks('RUS'), acts.ask('GBR')),
  'the challenged seat has the floor': does(challenged, acts.offer('GBR', 'Q1')),
  'a draft that was seconded is withdrawn': does(twoDrafts, acts.withdraw('RUS', 'D2')),
  'one ballot is missing': oneMissing,
  'one motion is before another': twoMotions,
  'a ruling interrupts a vote': does(oneMissing, acts.point('GBR', 'vote'), acts.ruling(true)),
  'nothing is left but to close': fewAt(atDebate({ date: '2024-09-10', drafts: {}, invited: [] })),
} as const satisfies Readonly<Record<string, Session>>;

export type PositionName = keyof typeof POSITIONS;
