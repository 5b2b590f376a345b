import { afterEach, describe, expect, it, vi } from 'vitest';
import { INVARIANTS } from '../../src/fuzz/invariants/all.ts';
import { type Broken, take, watching } from '../../src/fuzz/invariants/invariant.ts';
import { isPresent } from '../../src/procedure/gates.ts';
import type { Session } from '../../src/session/session.ts';
import * as acts from '../rules/acts.ts';
import { ballotsOf, meeting, president } from '../rules/meeting.ts';
import { type Count, counting, type Twin } from './invariants/twin.ts';
import { TWINS_OF_MEETINGS } from './invariants/twinsOfMeetings.ts';
import { TWINS_OF_VOTES } from './invariants/twinsOfVotes.ts';

vi.mock('../../src/council/tally.ts', async (original) => {
  const real = await original<typeof import('../../src/council/tally.ts')>();
  const { counting: now } = await import('./invariants/twin.ts');
  const adjudicate: Count = (vote) => now.by?.(vote, real.adjudicate) ?? real.adjudicate(vote);
  return { ...real, adjudicate };
});

afterEach(() => {
  counting.by = null;
  vi.restoreAllMocks();
});

const TWINS: readonly Twin[] = [...TWINS_OF_VOTES, ...TWINS_OF_MEETINGS];
const each = TWINS.map((twin): [number, string, Twin] => [twin.breaks, twin.when, twin]);

const unfolded = (session: Session, doing: Twin['doings'][number]): readonly acts.Doing[] =>
  typeof doing !== 'string'
    ? [doing]
    : [
        ...[...ballotsOf(meeting(session).members, doing)]
          .filter(([seat]) => isPresent(session.council, seat))
          .map(([seat, cast]) => acts.ballot(seat, cast)),
        acts.count,
      ];

/** What the invariants find at the meeting; acts that are refused are left out. */
function findings({
  start,
  doings,
  takes: [at, kind] = ['closed', 'meeting.open'],
}: Twin): readonly Broken[] {
  const watched = watching(INVARIANTS);
  const broken: Broken[] = [];
  let session = start;
  for (const doing of doings)
    for (const one of unfolded(session, doing)) {
      const { position } = session;
      const receivable = new Set([...position.receivable, ...(position.stage === at ? [kind] : [])]);
      const act = typeof one === 'function' ? one(president(session)) : one;
      const taken = take({ ...session, position: { ...position, receivable } }, act);
      if (taken === null) continue;
      session = taken.after;
      broken.push(...watched.look(taken));
    }
  return broken;
}

describe('every invariant has a twin: a rule changed so that it breaks', () => {
  it.each(each)('%i breaks when %s, and no other', (number, _when, twin) => {
    twin.mutate?.();
    const broken = findings(twin);
    expect(broken).not.toEqual([]);
    expect(broken.filter((one) => one.number !== number)).toEqual([]);
  });

  it.each(each)('%i holds there when it is not so that %s', (_number, _when, twin) => {
    expect(findings({ ...twin, takes: ['closed', 'meeting.open'] })).toEqual([]);
  });

  it('and none is without', () => {
    expect([...new Set(TWINS.map(({ breaks }) => breaks))]).toEqual(INVARIANTS.map(({ number }) => number));
  });
});
