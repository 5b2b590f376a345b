import { ANSWERS, MOVES, type Move } from '../../src/claims/acts.ts';
import { BALLOTS, CHANGES, MOTIONS, POINTS } from '../../src/procedure/acts.ts';
import type { Act, ActKind } from '../../src/session/council.ts';
import { ACT_KINDS } from '../../src/session/rules.ts';
import type { Session } from '../../src/session/session.ts';
import {
  amend,
  answer,
  appeal,
  arrive,
  ask,
  ballot,
  call,
  callUp,
  challenge,
  close,
  closeVoting,
  consensus,
  count,
  declare,
  decline,
  give,
  invite,
  leave,
  move,
  news,
  noPart,
  object,
  offer,
  open,
  openItem,
  openVoting,
  part,
  pass,
  point,
  put,
  request,
  resume,
  revise,
  ruling,
  say,
  second,
  sponsor,
  table,
  takeOver,
  unamend,
  unlist,
  unmove,
  unsponsor,
  withdraw,
} from '../rules/acts.ts';
import { type Draw, seatsOf } from './wander.ts';

/** An act that somebody might type: of any kind, by any seat, about anything the session knows, in order or not. */
export function anyAct(session: Session, draw: Draw): Act {
  const { council } = session;
  const one = <T>(list: readonly T[], otherwise: T): T => list[draw(list.length)] ?? otherwise;
  const seat = () => one([...seatsOf(session), 'XXX'], 'XXX');
  const by = draw(3) === 0 ? (council.meetings[council.current]?.floor?.seat ?? seat()) : seat();
  const draft = one(['D1', 'D2', 'D3', 'D4'], 'D1');
  const claim = one(['light', 'chart', 'buoy', 'bell', 'tide'], 'light');
  const id = one(['Q1', 'Q2', 'Q3'], 'Q1');
  const moves: readonly Move[] = draw(2) === 0 ? [] : [{ do: one(MOVES, 'deny'), claim }];
  const fields = {
    rule: one([2, 3, 37, 39], 2),
    person: one([by, `${by}-2`, 'somebody'], by),
    draft: draw(3) === 0 ? null : draft,
    ballot: one(BALLOTS, 'for'),
    who: seat(),
    to: seat(),
    challenge: draw(2) === 0 ? null : id,
    about: one(POINTS, 'other'),
    words: null,
    revision: draw(2) === 0 ? null : 'R1',
    amendment: draw(2) === 0 ? null : one(['A1', 'A2'], 'A1'),
    change: one(CHANGES, 'add'),
    paragraph: one(['1', '2', '3'], '1'),
    upheld: draw(2) === 0,
    motion: one(MOTIONS, 'suspend'),
    until: one([null, '2024-10-02 15:00', '1999-01-01 10:00'], null),
    moves,
    claim,
    how: one(ANSWERS, 'evade'),
    news: one(['gazette', 'nothing'], 'gazette'),
  };
  const shape = SHAPES[one(ACT_KINDS, 'floor.pass')];
  const entries = Object.keys(shape).map((name) => [name, fields[name as keyof typeof fields]]);
  return { ...Object.fromEntries(entries), kind: shape.kind, by } as Act;
}

/** An act of every kind: it shows which fields the kind has. */
export const SHAPES: { readonly [K in ActKind]: Act } = {
  'meeting.request': request('RUS'),
  'meeting.call': call('SVN'),
  'meeting.open': open('SVN'),
  'meeting.resume': resume('SVN'),
  'meeting.close': close('SVN'),
  'seat.arrive': arrive('RUS'),
  'seat.leave': leave('RUS'),
  'objection.raise': object('RUS'),
  'decision.declare': declare('SVN'),
  'question.put': put('D1')('SVN'),
  'consensus.propose': consensus('D1')('SVN'),
  'ballot.cast': ballot('RUS', 'for'),
  'result.declare': count('SVN'),
  'invitation.propose': invite('ISL')('SVN'),
  'item.open': openItem('SVN'),
  'floor.request': ask('RUS'),
  'floor.withdraw': unlist('RUS'),
  'floor.give': give('RUS')('SVN'),
  'floor.offer': offer('RUS', 'Q1')('SVN'),
  'floor.pass': pass('RUS'),
  'order.raise': point('RUS'),
  'order.rule': ruling(true)('SVN'),
  'ruling.appeal': appeal('RUS'),
  'draft.table': table('RUS', 'D2'),
  'draft.sponsor': sponsor('RUS', 'D1'),
  'draft.second': second('RUS', 'D1'),
  'draft.withdraw': withdraw('RUS', 'D2'),
  'draft.take-over': takeOver('RUS', 'D1'),
  'draft.call-up': callUp('RUS', 'D3'),
  'draft.revise': revise('RUS', 'D2', 'delete', '1'),
  'draft.unsponsor': unsponsor('RUS', 'D1'),
  'amendment.propose': amend('RUS', 'D1', 'delete', '1'),
  'amendment.withdraw': unamend('RUS', 'D1', 'A1'),
  'part.request': part('RUS', 'D1', '1'),
  'part.object': noPart('RUS', 'D1', '1'),
  'voting.open': openVoting('SVN'),
  'voting.close': closeVoting('SVN'),
  'motion.make': move('RUS', 'suspend'),
  'motion.withdraw': unmove('RUS'),
  'statement.make': say('RUS'),
  'challenge.put': challenge('RUS', 'GBR', 'chart'),
  'answer.give': answer('GBR', 'Q1', 'deny'),
  'answer.decline': decline('GBR', 'Q1'),
  'news.release': news('gazette'),
};
