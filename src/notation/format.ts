import type { Act } from '../session/council.ts';
import { formatAct } from './act.ts';
import type { Moment } from './context.ts';
import { type Cast, formatVote } from './vote.ts';

/** An act of a meeting, and where the meeting stood before it; null where that is not known, so that no vote is told. */
export interface ActThere {
  readonly act: Act;
  readonly moment: Moment | null;
}

/** One line, and the acts it stands for. */
export interface Written {
  readonly line: string;
  readonly acts: number;
}

/** The ballots that follow one another from a place on, each of a member that had still to vote when the first was cast. */
function castsFrom(acts: readonly ActThere[], start: number): readonly Cast[] {
  const toVote = acts[start]?.moment?.toVote ?? [];
  const casts: Cast[] = [];
  for (const { act } of acts.slice(start)) {
    if (act.kind !== 'ballot.cast' || !toVote.includes(act.by) || casts.some(({ by }) => by === act.by))
      break;
    casts.push(act);
  }
  return casts;
}

/**
 * The acts of a meeting as lines, the ballots of a vote on one. `parseLine`, given the meeting as it was before each
 * line, reads the same acts from them.
 */
export function formatActs(acts: readonly ActThere[]): readonly Written[] {
  const lines: Written[] = [];
  for (let at = 0; at < acts.length; ) {
    const there = acts[at] as ActThere;
    const { moment } = there;
    const casts = moment === null ? [] : castsFrom(acts, at);
    if (moment === null || casts.length < 2) {
      lines.push({ line: formatAct(there.act), acts: 1 });
      at += 1;
      continue;
    }
    const later = moment.toVote.some((seat) => casts.every(({ by }) => by !== seat));
    lines.push({
      line: formatVote(casts, moment.underWay, { absent: later ? [] : moment.absent, later }),
      acts: casts.length,
    });
    at += casts.length;
  }
  return lines;
}
