import type { Seat } from '../council/seat.ts';
import { countingStatements } from '../replay/script/door.ts';
import type { Others } from '../replay/script/others.ts';
import type { Act, Outcome } from '../session/council.ts';
import { offers } from '../session/offers.ts';
import type { Session } from '../session/session.ts';
import { nothingFor, step, whyNot } from '../session/step.ts';
import { view } from '../session/view.ts';
import type { Part, Trouble } from './find.ts';
import { INVARIANTS } from './invariants/all.ts';
import { type Broken, watching } from './invariants/invariant.ts';
import { mostToClose, nearer } from './toClose.ts';
import { seatsOf } from './wander.ts';

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const crash = (part: Part, error: unknown, seat: Seat | null, act: Act | null = null): Trouble => ({
  kind: 'crash',
  part,
  message: messageOf(error),
  seat,
  act,
});

/** What a seat sees and what it is offered: every choice that is offered is in order. */
export function lookAs(session: Session, seat: Seat): Trouble | null {
  try {
    view(session, seat);
  } catch (error) {
    return crash('view', error, seat);
  }
  try {
    for (const offer of offers(session, seat))
      for (const { act } of offer.inOrder ? offer.choices : []) {
        const trouble = refusedOf(session, act);
        if (trouble !== null) return trouble;
      }
  } catch (error) {
    return crash('offers', error, seat);
  }
  return null;
}

/** A choice that was offered, and is refused. */
export function refusedOf(session: Session, act: Act): Trouble | null {
  const refusal = whyNot(session, act);
  return refusal === null ? null : { kind: 'offer-refused', act, refusal };
}

/** Whether a seat can do anything but come and go. */
const canAct = ({ council, position }: Session, seat: Seat): boolean =>
  [...position.receivable].some(
    (kind) =>
      kind !== 'seat.leave' &&
      (kind !== 'seat.arrive' || (council.people[seat] ?? []).length === 0) &&
      nothingFor(council, position.stage, kind, seat) === null,
  );

/** A state before the close in which nobody can do anything. */
export function deadEnd(session: Session): Trouble | null {
  const { stage } = session.position;
  if (stage === 'closed') return null;
  const president = session.council.meetings[session.council.current]?.president;
  const first = president === undefined ? [] : [president];
  return [...first, ...seatsOf(session)].some((seat) => canAct(session, seat))
    ? null
    : { kind: 'dead-end', how: 'no-act', stage };
}

/** What came of an act in a meeting that is watched. */
export type Taken =
  | { readonly ok: true; readonly outcomes: readonly Outcome[]; readonly trouble: Trouble | null }
  | { readonly ok: false; readonly trouble: Trouble | null };

/** A meeting in which every act is watched. */
export interface Watched {
  readonly session: () => Session;
  /** Does an act if it is in order. A trouble is told where one comes up; a refusal is none. */
  readonly take: (act: Act) => Taken;
  /** What the computer delegations do next; null when it is nobody's turn. */
  readonly next: (others: Others) => { readonly act: Act | null; readonly trouble: Trouble | null };
}

const isBroken = ({ number, what }: Broken): Trouble => ({ kind: 'invariant', number, what });

/** Opens a meeting that is watched from its start on. */
export function watched(start: Session): Watched {
  let session = start;
  const statements = countingStatements();
  const { look } = watching(INVARIANTS);
  return {
    session: () => session,
    take: (act) => {
      const before = session;
      const meeting = before.council.meetings[before.council.current]?.id ?? '';
      try {
        const taken = step(before, act);
        if (!taken.ok) return { ok: false, trouble: null };
        const { outcomes } = taken;
        session = taken.session;
        statements.note(meeting, outcomes);
        const [broken] = look({ before, act, outcomes, after: session });
        const trouble = broken === undefined ? deadEnd(session) : isBroken(broken);
        return { ok: true, outcomes, trouble };
      } catch (error) {
        return { ok: false, trouble: crash('step', error, null, act) };
      }
    },
    next: (others) => {
      try {
        return { act: others.next(session, statements.at)?.act ?? null, trouble: null };
      } catch (error) {
        for (const seat of seatsOf(session)) {
          const trouble = lookAs(session, seat);
          if (trouble?.kind === 'crash') return { act: null, trouble };
        }
        return { act: null, trouble: crash('delegations', error, null) };
      }
    },
  };
}

/**
 * Brings the meeting under way to its close by duties alone, from where it stands; `done` hears of every act. A trouble
 * where that cannot be.
 */
export function closing(one: Watched, done: (act: Act) => void = () => {}): Trouble | null {
  const start = one.session();
  const noClose: Trouble = { kind: 'dead-end', how: 'no-close', stage: start.position.stage };
  for (let acts = mostToClose(start); acts > 0; acts -= 1) {
    const session = one.session();
    if (session.position.stage === 'closed' || session.council.current !== start.council.current) return null;
    let act: Act | null;
    try {
      act = nearer(session);
    } catch (error) {
      return crash('offers', error, null);
    }
    if (act === null) return noClose;
    const taken = one.take(act);
    if (taken.ok) done(act);
    if (taken.trouble !== null) return taken.trouble;
    if (!taken.ok) return noClose;
  }
  return noClose;
}
