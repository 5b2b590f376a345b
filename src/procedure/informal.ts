import { isInformal } from '../council/formats.ts';
import type { Stage } from '../council/stages.ts';
import { closeMeeting } from './closing.ts';
import { first, meetingOf, needFloorFree, needListExhausted, needPresence, needPresident } from './gates.ts';
import type { Proceedings } from './proceedings.ts';
import { type Refusal, refuse } from './refusal.ts';
import { choice, type ProcedureRule } from './rule.ts';

/** Refuses what belongs to a formal meeting: an informal one is not called to order and has no agenda. */
export function needFormal(council: Proceedings): Refusal | null {
  const { format } = meetingOf(council);
  return isInformal(format) ? refuse('practice', 'informal-format', { format }) : null;
}

/** Refuses to have the President asked for, or call, what a member convenes (Arria formula). */
export function needPresidents(council: Proceedings): Refusal | null {
  const { convener } = meetingOf(council);
  return convener === null ? null : refuse('practice', 'convened-by-member', { convener });
}

function needInformal(council: Proceedings, stage: Stage): Refusal | null {
  const { format, convener } = meetingOf(council);
  if (!isInformal(format)) return refuse('practice', 'formal-format', { format });
  return convener === null && stage !== 'called' ? refuse('practice', 'not-called', { format }) : null;
}

/**
 * Consultations of the whole, an informal interactive dialogue or an Arria-formula meeting begins. Whoever is expected
 * takes part without being invited; in consultations there are the members and the Secretariat only. No agenda is
 * adopted, no record is kept, and nothing is decided (practice).
 */
export const informalOpen: ProcedureRule<'informal.open'> = {
  gate: (council, stage, seat) =>
    first(needInformal(council, stage), needPresident(council, seat), needPresence(council, seat)),
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'informal.open', by })],
  apply(council, _stage, { by }, emit) {
    const meeting = meetingOf(council);
    const { format } = meeting;
    if (format !== 'consultations')
      meeting.participants = meeting.expected.map(({ seat, rule }) => ({ seat, rule }));
    emit({ kind: 'informal.opened', by, format });
  },
};

/** It ends when nobody is left on the list of speakers. What was said has brought about nothing. */
export const informalClose: ProcedureRule<'informal.close'> = {
  gate: (council, _stage, seat) =>
    first(needPresident(council, seat), needFloorFree(council), needListExhausted(council)),
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'informal.close', by })],
  apply: (council, _stage, _act, emit) => closeMeeting(council, 'informal-ended', null, emit),
};
