import type { Seat } from '../council/seat.ts';
import type { Entry } from './entry.ts';
import { withoutCard } from './reasons.ts';

/** Whether the entry goes back instead of bringing something about. */
export const isReturn = (entry: Entry): boolean => entry.act.kind === 'record.return';

/** The number of the last entry written; 0 for a record without entries. */
export const headOf = (entries: readonly Entry[]): number => entries.at(-1)?.n ?? 0;

/**
 * The course that led to an entry: the acts from the opening state to it along the parents, oldest first. Acts that
 * were undone are not in it, nor are the returns: the state after a return is the state after its parent.
 * @param entries the whole record, entry n at index n - 1
 * @param head number of an entry; 0 gives an empty course
 */
export function branchOf(entries: readonly Entry[], head: number = headOf(entries)): readonly Entry[] {
  const branch: Entry[] = [];
  for (let entry = entries[head - 1]; entry !== undefined; entry = entries[entry.parent - 1]) {
    if (!isReturn(entry)) branch.push(entry);
  }
  return branch.reverse();
}

/** The entries no other entry follows: the ends of all branches, in the order in which they were written. */
export function headsOf(entries: readonly Entry[]): readonly number[] {
  const parents = new Set(entries.map(({ parent }) => parent));
  return entries.filter(({ n }) => !parents.has(n)).map(({ n }) => n);
}

/** A vote that is not declared yet: the entry that put the question, and that of each seat's ballot. */
export interface OpenVote {
  readonly put: number;
  readonly ballots: ReadonlyMap<Seat, number>;
}

/**
 * The sealed ballots that the declared result of their vote has counted, and the votes still open. A ballot that its
 * seat changed, or that was annulled with its call (rule 30), was never counted and stays sealed; so does every ballot of
 * a vote that a challenged ruling interrupted, until its own result.
 */
function ballotsOf(branch: readonly Entry[]): {
  readonly opened: ReadonlySet<number>;
  readonly votes: readonly OpenVote[];
} {
  const opened = new Set<number>();
  const votes: { readonly put: number; readonly ballots: Map<Seat, number> }[] = [];
  for (const { n, act, outcomes } of branch) {
    if (act.kind === 'ballot.cast') votes.at(-1)?.ballots.set(act.by, n);
    else if (act.kind === 'result.declare')
      for (const ballot of votes.pop()?.ballots.values() ?? []) opened.add(ballot);
    for (const outcome of outcomes) {
      if (outcome.kind === 'question.put') votes.push({ put: n, ballots: new Map() });
      // The call that was not in order starts again from nothing.
      if (outcome.kind === 'order.settled' && outcome.about === 'vote' && outcome.upheld)
        votes.at(-1)?.ballots.clear();
      // Nothing of a vote outlives its meeting.
      if (outcome.kind === 'meeting.closed') votes.length = 0;
    }
  }
  return { opened, votes };
}

/** The votes of a branch not declared yet, the one under way last; before it those that challenged rulings interrupted. */
export const openVotes = (branch: readonly Entry[]): readonly OpenVote[] => ballotsOf(branch).votes;

/**
 * A paper of a secret ballot without its names, also for its own seat, which somebody else may have taken since: that it
 * was cast is no secret, for whom it is.
 */
const withoutNames = (entry: Entry): Entry =>
  entry.act.kind === 'paper.cast' ? { ...entry, act: { ...entry.act, names: [] } } : entry;

/**
 * The entries of a branch that a viewer may read: a ballot is its own seat's alone until the President declares the
 * result that counts it, and the names on a paper of a secret ballot are nobody's (rule 61).
 * The reasons of other seats say nothing of what their cards hold for later before the session is over.
 * @param branch one branch, oldest first (`branchOf`)
 * @param viewer a seat, or null for the table itself, which reads everything
 * @param cast whether whoever sits in that seat now cast this ballot of it; another may have, before
 */
export function readable(
  branch: readonly Entry[],
  viewer: Seat | null,
  isOver: boolean,
  cast: (entry: Entry) => boolean = () => true,
): readonly Entry[] {
  if (viewer === null) return branch.map(withoutNames);
  const { opened } = ballotsOf(branch);
  const isOwn = (entry: Entry): boolean =>
    entry.audience.includes(viewer) && (entry.act.kind !== 'ballot.cast' || cast(entry));
  return branch
    .filter((entry) => entry.audience === 'all' || isOwn(entry) || opened.has(entry.n))
    .map(withoutNames)
    .map((entry) => (isOver ? entry : withoutCard(entry, viewer)));
}
