import type { Act } from '../../src/session/council.ts';
import { act, now, type Writing, wander, write } from './fixture.ts';

const PRESIDENT = 'CHE';

export type Doing = (done: Act) => void;

/** A script that does acts as they come. */
export function sitting(from: string | null): { readonly writing: Writing; readonly does: Doing } {
  const writing = write(from);
  return { writing, does: (done) => void act(writing, done) };
}

/** From the request to the opening of the item: agenda without a vote, all who are expected invited. */
export function open(
  does: Doing,
  requested: { readonly by: string; readonly rule: 2 | 3 },
  guests: readonly (readonly [string, 37 | 39])[],
): void {
  does({ kind: 'meeting.request', ...requested });
  does({ kind: 'meeting.call', by: PRESIDENT });
  does({ kind: 'meeting.open', by: PRESIDENT });
  does({ kind: 'decision.declare', by: PRESIDENT });
  for (const [who, rule] of guests) {
    does({ kind: 'invitation.propose', by: PRESIDENT, who, rule });
    does({ kind: 'decision.declare', by: PRESIDENT });
  }
  does({ kind: 'item.open', by: PRESIDENT });
}

/** The meeting of 31 October 2024 that Russia asked for, with its item open. */
export function opened(guests: readonly (readonly [string, 37 | 39])[] = []): ReturnType<typeof sitting> {
  const made = sitting('2024-10-31');
  open(made.does, { by: 'RUS', rule: 2 }, guests);
  return made;
}

/** Asks for the floor and gets it. */
export function floor(does: Doing, seat: string): void {
  does({ kind: 'floor.request', by: seat });
  does({ kind: 'floor.give', by: PRESIDENT, to: seat });
}

/** Everybody votes: against and abstaining as named, not participating as named, the others for. */
export function vote(
  does: Doing,
  writing: Writing,
  {
    against = [],
    abstaining = [],
    away = [],
  }: { against?: readonly string[]; abstaining?: readonly string[]; away?: readonly string[] },
): void {
  const { council } = now(writing);
  for (const by of council.meetings[council.current]?.members ?? []) {
    if ((council.people[by] ?? []).length === 0) continue;
    const ballot = against.includes(by)
      ? 'against'
      : abstaining.includes(by)
        ? 'abstaining'
        : away.includes(by)
          ? 'not-participating'
          : 'for';
    does({ kind: 'ballot.cast', by, ballot });
  }
  does({ kind: 'result.declare', by: PRESIDENT });
}

/** Any meeting at all: from the very beginning, or with the debate already open. */
export function anyMeeting(choices: readonly number[]): Writing {
  if ((choices[0] ?? 0) % 3 === 0) return wander(write(null), choices);
  const { writing } = opened([
    ['UKR', 37],
    ['ebo', 39],
  ]);
  return wander(writing, choices);
}
