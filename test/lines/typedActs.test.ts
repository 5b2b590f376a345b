import { expect, it } from 'vitest';
import { advanceUntil, atStage, done, sitting } from '../table/sitting.ts';
import { lastSaid, talkAt, talkThrough } from './scripted.ts';

it('a motion that is not in order now is refused under rule 33, with what may be moved', async () => {
  const at = sitting({ held: ['USA'], seed: 'plain' });
  advanceUntil(at.table, atStage('agenda'));
  const before = at.store.kept.length;
  const talked = await talkAt(at, ['motion.make postpone', 'motion.make refer']);
  expect(talked.text.match(/Rule 33: No matter is before the Council for that/gu)).toHaveLength(2);
  expect(talked.text).toContain('You can type: motion.make suspend, motion.make adjourn');
  expect(at.store.kept).toHaveLength(before);
});

it('an act typed with words that mean none of its kind names those in order', async () => {
  const at = sitting({ held: ['USA'], seed: 'plain' });
  advanceUntil(at.table, atStage('agenda'));
  done(at.table, { kind: 'objection.raise', by: 'USA' });
  advanceUntil(at.table, ({ next }) => next.who === 'person' && next.need === 'ballot');
  const talked = await talkAt(at, ['ballot.cast perhaps', 'ballot.cast abstain']);
  expect(talked.text).toContain(
    '“ballot.cast perhaps” is not in order now. You can type: ballot.cast for, ballot.cast against, ballot.cast abstaining, ballot.cast not-participating.',
  );
  expect(at.store.kept.findLast(({ by }) => by === 'USA')?.act).toMatchObject({ ballot: 'abstaining' });
});

it.each([
  ['yes', 'for'],
  ['no', 'against'],
  ['not', 'not-participating'],
])('a ballot may be called %s', async (typed, ballot) => {
  const at = sitting({ held: ['USA'], seed: 'plain' });
  advanceUntil(at.table, atStage('agenda'));
  done(at.table, { kind: 'objection.raise', by: 'USA' });
  advanceUntil(at.table, ({ next }) => next.who === 'person' && next.need === 'ballot');
  await talkAt(at, [`ballot.cast ${typed}`]);
  expect(at.store.kept.findLast(({ by }) => by === 'USA')?.act).toMatchObject({ ballot });
});

it('somebody who looks on is told which seat to take', async () => {
  const talked = await talkThrough({}, ['meeting.request']);
  expect(lastSaid(talked).join('\n')).toContain('only a seat can do that. t SEAT takes one, such as: t CHE');
  expect((await talkThrough({}, ['nonsense'])).text).toContain('There is no “nonsense” here.');
});
