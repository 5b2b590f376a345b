import type { Draft } from '../procedure/proceedings.ts';
import { objectToPart, proposeAmendment } from './amendments.ts';
import { ballotOn } from './leanings.ts';
import { reason } from './reason.ts';
import { startSilence } from './silence.ts';
import { type Consider, firstOf, offered, ownSeat, type Situation } from './situation.ts';

/** How often a seat presses a draft of its own at a meeting that it asked for, and at another. */
const PRESSES = { asked: 0.3, other: 0.1 };

const draftOf = ({ view }: Situation, id: string): Draft | undefined =>
  view.drafts.find((draft) => draft.id === id);

/**
 * Rule 31: tables a draft that the instructions give it, after it has spoken on the item. Most drafts are not
 * pressed: a debate may end without a product.
 */
const table: Consider = (situation) => {
  const { view, seat, chance } = situation;
  if (view.stage !== 'debate' || ownSeat(situation)?.spoken !== true) return null;
  const p = view.requests.some(({ by }) => by === seat.seat) ? PRESSES.asked : PRESSES.other;
  for (const { act } of offered(situation, 'draft.table')) {
    if (!seat.instructions.tables.includes(act.draft)) continue;
    if (draftOf(situation, act.draft)?.recommends != null) {
      // The Council has to come to a decision on an application (rule 60).
      if (view.admission?.later !== true)
        return { act, why: [reason('recommends-applicant', { draft: act.draft })] };
      continue;
    }
    if (chance.on(`press/${act.draft}/${view.meeting.id}`).happens(p))
      return { act, why: [reason('instructed-to-table', { draft: act.draft })] };
  }
  return null;
};

/** Co-sponsors a tabled draft that the seat would vote for: always one that it may table itself, others at times. */
const sponsor: Consider = (situation) => {
  const { seat, chance } = situation;
  for (const { act } of offered(situation, 'draft.sponsor')) {
    const draft = draftOf(situation, act.draft);
    if (draft === undefined || ballotOn(situation, draft).ballot !== 'for') continue;
    const close = draft.may.includes(seat.seat);
    if (close || (seat.stances[draft.id] === 'favours' && chance.on(`sponsor/${draft.id}`).happens(0.4)))
      return { act, why: [reason('supports-draft', { draft: draft.id })] };
  }
  return null;
};

/** Rule 38: a member that would vote for a draft of an invited State asks that it be put to the vote. */
const callUp: Consider = (situation) => {
  for (const { act } of offered(situation, 'draft.call-up')) {
    const draft = draftOf(situation, act.draft);
    if (draft !== undefined && ballotOn(situation, draft).ballot === 'for')
      return { act, why: [reason('wants-draft-voted-on', { draft: draft.id })] };
  }
  return null;
};

/** Rule 31: makes a revision of its own draft that the scenario has ready; a computer delegation writes none. */
const revise: Consider = (situation) => {
  const act = offered(situation, 'draft.revise').find((one) => one.act.revision !== null)?.act;
  if (act === undefined || act.revision === null) return null;
  return { act, why: [reason('has-revision', { draft: act.draft, revision: act.revision })] };
};

/** What a seat does about drafts outside the vote. */
export const draftWork: Consider = firstOf([
  table,
  startSilence,
  sponsor,
  callUp,
  revise,
  proposeAmendment,
  objectToPart,
]);
