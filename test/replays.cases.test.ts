import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Seat } from '../src/council/seat.ts';
import { CHOICES } from '../src/council/tally.ts';
import { loadReplay } from '../src/replay/script/file.ts';
import { runScript } from '../src/replay/script/prepare.ts';
import { rollCallOf } from './cases/voteCase.ts';
import { VOTE_CASES } from './cases/votes.ts';

const FOLDER = fileURLToPath(new URL('replays/', import.meta.url));
const NAMES = readdirSync(FOLDER).filter((name) => /^\d/u.test(name));

/** How many votes of a replay are those of no case, and why; each file says so itself. */
const OTHERS: Readonly<Record<string, readonly [votes: number, why: string]>> = {
  '1948-05-24-double-veto': [1, 'the vote on the text, which test/cases/flows has as well'],
  '1950-09-29-double-veto-refused': [2, 'the preliminary question and the challenge are assumed'],
  '1967-06-14-nothing-left-to-put': [1, 'the vote on paragraph 1 is assigned'],
  '1972-08-25-admission': [1, 'S/10771, which test/rules has'],
  '2014-03-15-party-votes': [1, 'S/2014/189, which test/rules has'],
  '2020-10-05-who-objects': [1, 'the question put the other way, which did not happen'],
};

const written = (lists: readonly (readonly Seat[])[]): string =>
  lists.map((seats) => seats.toSorted().join(' ')).join(' | ');

/** The roll calls of a replay, in the order of the groups of a case. */
function votesIn(name: string): readonly string[] {
  const loaded = loadReplay(`${FOLDER}${name}`, name);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded));
  return runScript(loaded.prepared)
    .done.flatMap(({ outcomes }) => outcomes)
    .flatMap((outcome) =>
      outcome.kind === 'vote.adopted' || outcome.kind === 'vote.failed' ? [outcome] : [],
    )
    .map(({ result: { ballots } }) =>
      written([
        ballots.for,
        ballots.against,
        ballots.abstaining,
        ballots['not-participating'],
        ballots.absent,
      ]),
    );
}

/** The roll calls of a day. */
const votesOn = (date: string): readonly string[] =>
  VOTE_CASES.filter(({ record }) => record.date === date).map((vote) => {
    const rollCall = rollCallOf(vote);
    return written(CHOICES.map((choice) => rollCall[choice]));
  });

describe('the votes of the replays', () => {
  it.each(NAMES)('%s: are those of the cases of its day', (name) => {
    const known = votesOn(name.slice(0, 10));
    const other = votesIn(name).filter((vote) => !known.includes(vote));
    expect(other).toHaveLength(OTHERS[name.replace('.replay.yaml', '')]?.[0] ?? 0);
  });

  it('reach at least forty cases', () => {
    const cases = new Set(
      NAMES.flatMap((name) =>
        votesIn(name)
          .filter((vote) => votesOn(name.slice(0, 10)).includes(vote))
          .map((vote) => `${name.slice(0, 10)} ${vote}`),
      ),
    );
    expect(cases.size).toBeGreaterThanOrEqual(40);
  });
});
