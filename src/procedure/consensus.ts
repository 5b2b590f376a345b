import { CONSENSUS } from './acts.ts';
import { needItemOpen } from './agenda.ts';
import { needDiscussionOver } from './consent.ts';
import { first, meetingOf, needPresident } from './gates.ts';
import type { Proceedings } from './proceedings.ts';
import { type Refusal, refuse } from './refusal.ts';
import { choice, type ProcedureRule } from './rule.ts';
import { checkOnDraft, needDraft, nextDraft, onDraft } from './voting.ts';

/** Nothing about its text is left to be voted on: neither amendments (rule 36) nor parts (rule 32). */
function needWhole(council: Proceedings): Refusal | null {
  const next = nextDraft(council);
  return next === null ? refuse('32', 'no-draft') : checkOnDraft(next, {});
}

/**
 * Practice: the President proposes that the draft that comes next be adopted without a vote, or by acclamation as the
 * recommendation of a Secretary-General was on 6 October 2016 (S/RES/2311, S/PV.7782). The Charter gives each member a
 * vote (27 (1)), so that one objection brings the draft to the vote.
 */
export const consensusPropose: ProcedureRule<'consensus.propose'> = {
  gate: (council, _stage, seat) =>
    first(
      needPresident(council, seat, '40'),
      needItemOpen(council),
      needDraft(council),
      needDiscussionOver(council),
    ),
  none: (council) => needWhole(council),
  check(council, _stage, { draft }) {
    const next = nextDraft(council);
    return next?.id === draft
      ? needWhole(council)
      : refuse('32', 'not-next-draft', { draft, next: next?.id ?? '' });
  },
  choices(council, _stage, by) {
    const next = nextDraft(council);
    if (next === null) return [];
    return CONSENSUS.map((how) => choice({ kind: 'consensus.propose', by, draft: next.id, how }));
  },
  apply(council, _stage, { draft, how }, emit) {
    const meeting = meetingOf(council);
    const next = nextDraft(council);
    if (next === null) return;
    meeting.consensus = { ...onDraft(next), consent: how };
    meeting.objections = [];
    emit({ kind: 'consensus.proposed', draft, how });
  },
};
