import { expect, it } from 'vitest';
import { advanceUntil, atStage, done, hasFloor, type Sitting, sitting } from '../table/sitting.ts';
import { talkAt } from './scripted.ts';

function floor(): Sitting {
  const at = sitting({ held: ['USA'], seed: 'plain' });
  advanceUntil(at.table, atStage('debate'));
  done(at.table, { kind: 'floor.request', by: 'USA' });
  advanceUntil(at.table, hasFloor('USA'));
  return at;
}

/** Answers by the number in front of the first line that holds a text, of those said last. */
const numberOf = (said: readonly string[], text: string): string => {
  const line = said.findLast((one) => one.includes(text)) ?? '';
  return /^\s*(\d+) /.exec(line)?.[1] ?? 'q';
};

it('a proposal is chosen by its kind, then by what it is about; going back leads to the kinds', async () => {
  const first = await talkAt(floor(), ['m']);
  const proposals = numberOf(first.said, 'Propose something');
  const kinds = await talkAt(floor(), ['m', proposals]);
  const asked = kinds.said.slice(kinds.said.lastIndexOf('Which?'));
  expect(asked.filter((line) => /^\s*\d+ [A-Z]/.test(line)).length).toBeLessThanOrEqual(12);
  const credentials = numberOf(kinds.said, 'Not recognise the credentials');
  const seats = await talkAt(floor(), ['m', proposals, credentials, '0', credentials]);
  const listed = seats.said.slice(seats.said.lastIndexOf('Which?')).join('\n');
  expect(listed).toContain('whoever sits for Russia');
  expect(listed).not.toContain('the United States');
  const made = await talkAt(floor(), [
    'm',
    proposals,
    credentials,
    '0',
    credentials,
    numberOf(seats.said, 'whoever sits for Russia'),
  ]);
  expect(made.store.kept.at(-1)?.act).toMatchObject({ kind: 'proposal.make', by: 'USA' });
});
