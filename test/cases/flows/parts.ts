import type { DraftStatus } from '../../../src/procedure/proceedings.ts';
import * as acts from '../../rules/acts.ts';
import { draftId } from '../stage/council.ts';
import { type Doings, opens, submits, toDebate } from '../stage/course.ts';
import { now, type Sitting } from '../stage/sitting.ts';
import type { VoteCase } from '../voteCase.ts';

export const stage = (sitting: Sitting) => now(sitting).position.stage;
export const matter = (sitting: Sitting, vote: VoteCase) => draftIn(sitting, vote).preliminary?.status;
export const puts = (vote: VoteCase): acts.Doing => acts.put(draftId(vote));
export const asDraft = (vote: VoteCase): VoteCase => ({ ...vote, put: { ...vote.put, kind: 'draft' } });

export function draftIn(sitting: Sitting, vote: VoteCase) {
  const found = now(sitting).council.drafts.find(({ id }) => id === draftId(vote));
  if (found === undefined) throw new Error(vote.id);
  return found;
}

export const statuses = (sitting: Sitting, ...drafts: readonly VoteCase[]): readonly DraftStatus[] =>
  drafts.map((vote) => draftIn(sitting, vote).status);

/** The first meeting of a scenario brought to the debate, with the drafts submitted in this order. */
export const debating = (first: VoteCase, ...drafts: readonly VoteCase[]): Doings => [
  ...opens(first),
  ...toDebate,
  ...drafts.flatMap(submits),
];
