import type { ActKind } from '../../session/council.ts';
import { form } from './form.ts';

/** The list of speakers, statements and claims, points of order (rules 27-30). */
export const FLOOR = {
  'floor.request': [form('asks for the floor')],
  'floor.withdraw': [form('leaves the list of speakers')],
  'list.draw': [form('draws the order of speakers[: {order:seats}]')],
  'list.swap': [form('offers to change places with {to:seat}')],
  'floor.give': [form('gives the floor to {to:seat}')],
  'floor.offer': [form('offers the floor to {to:seat} to answer {challenge:challenge}')],
  'floor.pass': [form('lets the floor pass')],
  'statement.make': [form('makes a statement[: {moves:moves}][ {words:words}]')],
  'challenge.put': [form('challenges {to:seat} on {claim:claim}[ {words:words}]')],
  'answer.give': [form('answers {challenge:challenge}, {how:answer}[ {words:words}]')],
  'answer.decline': [form('declines to answer {challenge:challenge}[ {words:words}]')],
  'news.release': [form('releases {news:news}')],
  'order.raise': [
    form('raises a point of order[ {words:words}]', { about: 'other' }),
    form('raises a point of order about the statement[ {words:words}]', { about: 'speaker' }),
    form('raises a point of order against challenge {challenge:challenge}[ {words:words}]', {
      about: 'challenge',
    }),
    form('raises a point of order against a challenge[ {words:words}]', { about: 'challenge' }),
    form('raises a point of order on the vote[ {words:words}]', { about: 'vote' }),
    form('raises a point of order on the order of amendments[ {words:words}]', { about: 'sequence' }),
    form('raises a point of order on how the question is put[ {words:words}]', { about: 'framing' }),
  ],
  'order.rule': [
    form('upholds the point of order[ {words:words}]', { upheld: true }),
    form('rules that the point of order is not well taken[ {words:words}]', { upheld: false }),
  ],
  'ruling.appeal': [form('challenges the ruling')],
} as const satisfies Partial<Record<ActKind, readonly ReturnType<typeof form>[]>>;
