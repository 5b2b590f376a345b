import { expect } from 'vitest';
import * as acts from '../../rules/acts.ts';
import type { VoteCase } from '../voteCase.ts';
import { VOTE_CASES } from '../votes.ts';
import { votes } from './course.ts';
import { expectedOf } from './expected.ts';
import { isPlayed } from './kinds.ts';
import { does, outcomes, recordOf, type Sitting } from './sitting.ts';

export function caseOf(number: number): VoteCase {
  const found = VOTE_CASES.find((vote) => vote.number === number);
  if (found === undefined) throw new RangeError(`no case ${number}`);
  return found;
}

/**
 * The question of the case having been put, every member votes as it did and the result is as it was.
 * @param amendment the id of the amendment that was put, where several are before the Council
 */
export function decides(sitting: Sitting, vote: VoteCase, amendment = 'A1'): Sitting {
  const { kind } = vote.put;
  if (!isPlayed(kind)) throw new Error(`${vote.id} is not played`);
  const declared = does(sitting, ...votes(vote), acts.count);
  const { result, outcomes: following } = expectedOf(vote, kind);
  const question = result.question.kind === 'amendment' ? { ...result.question, amendment } : result.question;
  const [counted, ...after] = outcomes(declared);
  expect(counted).toEqual({
    kind: result.because === null ? 'vote.adopted' : 'vote.failed',
    result: { ...result, question },
  });
  expect(after).toEqual(following.map((one) => ('amendment' in one ? { ...one, amendment } : one)));
  return declared;
}

/** The record has these parts in this order. */
export function tells(sitting: Sitting, ...parts: readonly string[]): void {
  const record = recordOf(sitting);
  let from = 0;
  for (const part of parts) {
    const at = record.indexOf(part, from);
    expect(at, part).toBeGreaterThanOrEqual(from);
    from = at + part.length;
  }
}
