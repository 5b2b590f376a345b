import type { Seat } from '../council/seat.ts';
import type { Act } from '../session/council.ts';
import { shortest } from './again.ts';
import { type Kind, keyOf, type Trouble } from './find.ts';
import { type Brought, broughtBy, type Came, habitsOf, type Shown } from './habits.ts';
import { type Played, playMeeting } from './meeting.ts';
import type { Setting } from './setting.ts';

/** What is searched: how many meetings, in turn of these kinds, from which seed. */
export interface Searching {
  readonly meetings: number;
  readonly kinds: readonly Kind[];
  readonly seed: string;
}

/** A trouble with the fewest acts that show it. */
export interface Found {
  readonly trouble: Trouble;
  readonly played: Pick<Played, 'kind' | 'n' | 'seed' | 'from'>;
  /** How many acts had been done when it came up. */
  readonly acts: number;
  readonly shrunk: readonly Act[];
  /** No act can be dropped; false when the search for a shorter meeting was given up, or the trouble did not come again. */
  readonly isShortest: boolean;
  /** In how many meetings it came up. */
  readonly times: number;
}

/** How a draft came out of the votes of the computer-played meetings. */
export type Count = Readonly<Record<Came, number>>;

/** What has been found so far. */
export interface Report {
  readonly meetings: Readonly<Record<Kind, number>>;
  readonly acts: number;
  readonly found: readonly Found[];
  readonly habits: readonly Shown[];
  readonly drafts: Readonly<Record<string, Count>>;
  /** Acts of each seat, in all meetings. */
  readonly seats: Readonly<Record<Seat, number>>;
}

/** A search under way: `report` may be asked for at any time. */
export interface Search {
  /** Goes on by one act, or by one try at making a find shorter. */
  readonly steps: Generator<void, void>;
  /** How many meetings were played, and how many different troubles they had, so far. */
  readonly played: () => number;
  readonly found: () => number;
  readonly report: () => Report;
}

/** The seed of one meeting of a search; the same for a meeting of the same number. */
const seedOf = (seed: string, n: number): string => `${seed}-${n}`;

const countOf = (meetings: readonly Brought[], id: string): Count => {
  const votes = meetings.flatMap((one) => one.votes).filter(({ draft }) => draft === id);
  const of = (came: Came): number => votes.filter((one) => one.came === came).length;
  return { passed: of('passed'), failed: of('failed'), vetoed: of('vetoed') };
};

/** Opens a search. The same scenario, numbers and seed find the same. */
export function searching(setting: Setting, { meetings, kinds, seed }: Searching): Search {
  const { scenario } = setting;
  const played: Record<Kind, number> = { computer: 0, random: 0, mixed: 0 };
  const seats: Record<Seat, number> = {};
  const brought: Brought[] = [];
  const found = new Map<string, Found>();
  let acts = 0;

  const count = (one: Played): void => {
    played[one.kind] += 1;
    acts += one.doings.length;
    for (const { act } of one.doings) seats[act.by] = (seats[act.by] ?? 0) + 1;
    if (one.kind === 'computer') brought.push(broughtBy(scenario, one));
  };

  function* keep(one: Played): Generator<void, void> {
    const { kind, n, seed: own, from } = one;
    for (const { trouble, after } of one.troubles) {
      const key = keyOf(trouble);
      const before = found.get(key);
      if (before !== undefined) {
        found.set(key, { ...before, times: before.times + 1 });
        continue;
      }
      const done = one.doings.slice(0, after).map(({ act }) => act);
      const about = { trouble, played: { kind, n, seed: own, from }, acts: after, times: 1 };
      // It is told as it is when the search ends before it is short.
      found.set(key, { ...about, shrunk: done, isShortest: false });
      const { items, isShortest } = yield* shortest(setting, { trouble, seed: own, from }, done);
      found.set(key, { ...about, shrunk: items, isShortest });
    }
  }

  function* steps(): Generator<void, void> {
    for (let n = 1; n <= meetings; n += 1) {
      const kind = kinds[(n - 1) % kinds.length];
      if (kind === undefined) return;
      const one = yield* playMeeting(setting, { kind, n, seed: seedOf(seed, n) });
      count(one);
      yield* keep(one);
    }
  }

  return {
    steps: steps(),
    played: () => played.computer + played.random + played.mixed,
    found: () => found.size,
    report: () => ({
      meetings: { ...played },
      acts,
      found: [...found.values()],
      habits: habitsOf(scenario, brought),
      drafts: Object.fromEntries(scenario.drafts.map(({ id }) => [id, countOf(brought, id)])),
      seats: { ...seats },
    }),
  };
}
