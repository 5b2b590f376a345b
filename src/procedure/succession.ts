import { continuedAs } from '../council/members.ts';
import type { Seat } from '../council/seat.ts';
import { meetingOf } from './gates.ts';
import type { ProcedureOutcome } from './outcomes.ts';
import { settleText } from './parts.ts';
import type { Draft, Mutable, Proceedings } from './proceedings.ts';

type Emit = (outcome: ProcedureOutcome) => void;
type Named = (seat: Seat) => Seat;

/** What was submitted, seconded, proposed or asked for by a seat is that of the member that continues it. */
function rename(draft: Mutable<Draft>, named: Named): void {
  const orNull = (seat: Seat | null): Seat | null => (seat === null ? null : named(seat));
  draft.may = draft.may.map(named);
  draft.mover = orNull(draft.mover);
  draft.sponsors = draft.sponsors.map(named);
  draft.seconders = draft.seconders.map(named);
  for (const one of draft.held) one.seat = named(one.seat);
  for (const one of draft.revisions) one.by = orNull(one.by);
  for (const one of draft.amendments) {
    one.may = one.may.map(named);
    one.by = orNull(one.by);
  }
  for (const one of draft.parts) one.by = named(one.by);
  const { preliminary, silence } = draft;
  if (preliminary !== null) preliminary.by = named(preliminary.by);
  if (silence !== null) {
    silence.by = named(silence.by);
    silence.brokenBy = orNull(silence.brokenBy);
  }
}

/**
 * Amendments of those that are no longer on the Council lapse. The Rules do not speak of it. A draft of a State that is
 * not a member may still be put at a member's request (rule 38), but no amendment is called up so; nobody is left that may
 * withdraw it (rule 35), and no vote is taken on a text while an amendment to it is pending (rule 36). Any member may
 * propose the same change in its own name.
 */
function lapseOfOutgoing(council: Mutable<Proceedings>, draft: Mutable<Draft>, emit: Emit): void {
  const { members } = meetingOf(council);
  if (draft.status !== 'tabled' && draft.status !== 'withdrawn') return;
  let lapsed = 0;
  for (const one of draft.amendments) {
    if (one.status !== 'proposed' || one.by === null || members.includes(one.by)) continue;
    one.status = 'lapsed';
    lapsed += 1;
    emit({ kind: 'amendment.lapsed', draft: draft.id, amendment: one.id, outgoing: true });
  }
  if (lapsed > 0 && draft.status === 'tabled') settleText(council, draft, emit);
}

/** At the opening of a meeting: the texts before the Council are those of its members of that day (Charter 23). */
export function takeUpTexts(council: Mutable<Proceedings>, emit: Emit): void {
  const { date } = meetingOf(council);
  for (const draft of council.drafts) {
    rename(draft, (seat) => continuedAs(seat, date));
    lapseOfOutgoing(council, draft, emit);
  }
}
