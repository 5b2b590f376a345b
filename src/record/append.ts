import type { Capacity } from '../council/seat.ts';
import { type Act, capacityOf, type Outcome, WORLD } from '../session/council.ts';
import type { Session } from '../session/session.ts';
import { entryDigest, headerDigest } from './digest.ts';
import type { Audience, Entry, Header, Reason, ReturnAct } from './entry.ts';

/** What an entry is made of. */
export interface Making {
  readonly header: Header;
  /** The entry it follows; null for the opening state. */
  readonly parent: Entry | null;
  readonly before: Session;
  /** For a return the same session as `before`: the state after the parent. */
  readonly after: Session;
  readonly act: Act | ReturnAct;
  readonly outcomes: readonly Outcome[];
  readonly n: number;
  /** Wall-clock time, ISO 8601. */
  readonly at: string;
  /** A computer delegation's reasons; null for people. */
  readonly why: readonly Reason[] | null;
}

/** A ballot is sealed: only its own seat may read it until the count (`readable`); a paper of a secret ballot, ever. */
const audienceOf = (act: Act | ReturnAct): Audience =>
  act.kind === 'ballot.cast' || act.kind === 'paper.cast' ? [act.by] : 'all';

function inCapacity(act: Act | ReturnAct, { council }: Session): Capacity {
  if (act.kind === 'record.return') return act.by === WORLD ? 'world' : 'representative';
  const capacity = capacityOf(act);
  // An Arria-formula meeting is led by the member that convened it, as a representative.
  const convener = council.meetings[council.current]?.convener ?? null;
  return capacity === 'president' && convener !== null ? 'representative' : capacity;
}

/** The next line of the record, digest included. */
export function makeEntry(making: Making): Entry {
  const { header, parent, before, act, outcomes, n, at, why } = making;
  const entry = {
    n,
    parent: parent?.n ?? 0,
    at,
    meeting: before.council.meetings[before.council.current]?.id ?? '',
    by: act.by,
    capacity: inCapacity(act, before),
    audience: audienceOf(act),
    act,
    outcomes,
  };
  const digest = entryDigest(parent?.digest ?? headerDigest(header), making);
  return why === null ? { ...entry, digest } : { ...entry, why, digest };
}

/**
 * The entry that goes back to an older one (undo, a fork).
 * @param to the entry gone back to; null for the opening state
 * @param session the state after `to`
 */
export const makeReturn = (
  header: Header,
  to: Entry | null,
  session: Session,
  { by, n, at }: { readonly by: ReturnAct['by']; readonly n: number; readonly at: string },
): Entry =>
  makeEntry({
    header,
    parent: to,
    before: session,
    after: session,
    act: { kind: 'record.return', by },
    outcomes: [],
    n,
    at,
    why: null,
  });
