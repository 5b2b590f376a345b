import { othersOf } from '../replay/script/others.ts';
import type { Act } from '../session/council.ts';
import { offerOf } from '../session/offers.ts';
import type { Session } from '../session/session.ts';
import { keyOf, type Trouble } from './find.ts';
import { closing, lookAs, refusedOf, type Watched, watched } from './probe.ts';
import { productsOf } from './products.ts';
import { openAt, type Setting } from './setting.ts';
import { type Shrunk, shrink } from './shrink.ts';
import { seatsOf } from './wander.ts';

/** A trouble of a meeting, and the meeting. */
export interface Case {
  readonly trouble: Trouble;
  readonly seed: string;
  readonly from: string | null;
}

/** How many acts may be run to make one find short. */
const MOST_ACTS = 60_000;

/** Whether somebody who looks meets the trouble. */
const isSeen = (session: Session, key: string, seat: string | null): boolean =>
  (seat === null ? seatsOf(session) : [seat]).some((one) => {
    const trouble = lookAs(session, one);
    return trouble !== null && keyOf(trouble) === key;
  });

/** Whether an act that is offered is refused as it was. */
function isRefused(session: Session, act: Act, key: string): boolean {
  const trouble = refusedOf(session, act);
  return trouble !== null && keyOf(trouble) === key && offerOf(session, act.kind, act.by).inOrder;
}

/** Whether the trouble is there after the last act. */
function isThere(
  setting: Setting,
  { trouble, seed, from }: Case,
  one: Watched,
  taken: readonly Act[],
): boolean {
  const key = keyOf(trouble);
  const isSame = (other: Trouble | null): boolean => other !== null && keyOf(other) === key;
  const session = one.session();
  const next = () => one.next(othersOf(setting.scenario, seed, []));
  switch (trouble.kind) {
    case 'invariant':
      return false;
    case 'offer-refused':
      return isRefused(session, trouble.act, key) || isSeen(session, key, null);
    case 'dead-end':
      if (trouble.how === 'stuck')
        return session.position.stage === trouble.stage && trouble.stage !== 'closed' && next().act === null;
      return trouble.how === 'no-close' && isSame(closing(one));
    case 'crash':
      switch (trouble.part) {
        case 'step':
          return trouble.act !== null && isSame(one.take(trouble.act).trouble);
        case 'view':
        case 'offers':
          return isSeen(session, key, trouble.seat);
        case 'delegations':
          return isSame(next().trouble);
        case 'products':
          return isSame(productsOf(setting, from, taken));
      }
  }
}

/**
 * The acts of these that bring about the same trouble from the start, those that are refused now being left out; null when
 * they do not.
 */
export function again(setting: Setting, one: Case, acts: readonly Act[]): readonly Act[] | null {
  const key = keyOf(one.trouble);
  const meeting = watched(openAt(setting, one.from));
  const taken: Act[] = [];
  for (const act of acts) {
    const done = meeting.take(act);
    if (done.ok) taken.push(act);
    // Another act at which the program fails: it is found by itself.
    if (done.trouble?.kind === 'crash') return null;
    if (done.trouble !== null && keyOf(done.trouble) === key) return taken;
  }
  return isThere(setting, one, meeting, taken) ? taken : null;
}

/** The fewest acts found that bring about the same trouble; as they are when they do not do so again. */
export function* shortest(setting: Setting, one: Case, acts: readonly Act[]): Generator<void, Shrunk<Act>> {
  const { trouble } = one;
  // Computer delegations that never come to an end do so from the start.
  if (trouble.kind === 'dead-end' && trouble.how === 'endless') return { items: [], isShortest: true };
  const start = again(setting, one, acts);
  yield;
  if (start === null) return { items: acts, isShortest: false };
  return yield* shrink(start, (items) => again(setting, one, items), MOST_ACTS);
}
