import { meetingOf } from '../../procedure/gates.ts';
import type { Meeting } from '../../procedure/proceedings.ts';
import type { Act, Outcome } from '../../session/council.ts';
import type { Session } from '../../session/session.ts';
import { step, whyNot } from '../../session/step.ts';

/** One act of a meeting that was in order, with the session on either side of it. */
export interface Step {
  readonly before: Session;
  readonly act: Act;
  readonly outcomes: readonly Outcome[];
  readonly after: Session;
}

/** What is wrong with a step: nothing (an empty list), or facts; null when the step is no occasion to tell. */
export type Watch = (step: Step) => readonly string[] | null;

/** What holds in every meeting, whatever anybody asks for; `words` has a sentence for each. */
export interface Invariant {
  readonly number: number;
  /** Looks at the steps of one session from its start; it may remember what it has seen. */
  readonly watch: () => Watch;
}

/** A finding of one invariant: its number, and the facts. */
export interface Broken {
  readonly number: number;
  readonly what: string;
}

/** The meeting that the step was taken at. */
export const sitting = ({ before }: Step): Meeting => meetingOf(before.council);

/** The outcomes of one kind. */
export const those = <K extends Outcome['kind']>({ outcomes }: Step, kind: K) =>
  outcomes.filter((one): one is Extract<Outcome, { readonly kind: K }> => one.kind === kind);

/** Does an act if it is in order; null when it is refused. */
export function take(before: Session, act: Act): Step | null {
  if (whyNot(before, act) !== null) return null;
  const done = step(before, act);
  return done.ok ? { before, act, outcomes: done.outcomes, after: done.session } : null;
}

/** One session watched by several invariants at once: what was broken, and how often each had an occasion. */
export function watching(invariants: readonly Invariant[]) {
  const watches = invariants.map(({ number, watch }) => ({ number, watch: watch() }));
  const occasions = new Map<number, number>();
  const look = (taken: Step): readonly Broken[] =>
    watches.flatMap(({ number, watch }) => {
      const found = watch(taken);
      if (found === null) return [];
      occasions.set(number, (occasions.get(number) ?? 0) + 1);
      return found.map((what) => ({ number, what }));
    });
  return { look, occasions };
}
