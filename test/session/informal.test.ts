import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isHarmless } from '../../src/fuzz/invariants/closedDoors.ts';
import { meetingOf } from '../../src/procedure/gates.ts';
import { openSession } from '../../src/session/open.ts';
import type { Session } from '../../src/session/session.ts';
import { stepInPlace } from '../../src/session/step.ts';
import { begin, call } from '../rules/acts.ts';
import { harbour } from '../rules/harbour.ts';
import { does } from '../rules/meeting.ts';
import { anyAct } from './anyAct.ts';
import { drawing, ownCopy, wander } from './wander.ts';

const INFORMAL: readonly Session[] = [
  does(openSession(harbour({ format: 'consultations' })), call, begin),
  does(openSession(harbour({ format: 'interactive-dialogue' })), call, begin),
  does(openSession(harbour({ format: 'arria', convener: 'MLT' })), begin('MLT')),
];

/** What the Council has decided so far, in any meeting. */
const decided = ({ council }: Session) => ({
  meetings: council.meetings.map(({ agenda, participants, results, motions, point, vote, requests }) => ({
    agenda,
    participants,
    results,
    motions,
    point,
    vote,
    requests,
  })),
  // A text may be negotiated and agreed in writing meanwhile; it is not submitted, changed or voted on.
  drafts: council.drafts.map(({ order, sponsors, seconders, amendments, parts, paragraphs }) => ({
    order,
    sponsors,
    seconders,
    amendments,
    parts,
    paragraphs,
  })),
});

it('practice: nothing is ever decided in an informal meeting, whatever is done or tried there', () => {
  const done = new Set<string>();
  fc.assert(
    fc.property(
      fc.constantFrom(...INFORMAL),
      fc.array(fc.nat(), { minLength: 30, maxLength: 90, size: 'max' }),
      (start, seeds) => {
        const session = ownCopy(start);
        const before = decided(start);
        for (const seed of seeds) {
          const now = session as Session;
          if (now.position.stage !== 'informal') break;
          const act = seed % 2 === 0 ? anyAct(now, drawing(seed)) : wander(now, seed)?.act;
          if (act === undefined) continue;
          const step = stepInPlace(session, act);
          if (!step.ok) continue;
          for (const outcome of step.outcomes) {
            done.add(outcome.kind);
            if (!isHarmless(outcome)) throw new Error(`${outcome.kind} at an informal meeting`);
          }
          expect(decided(now)).toEqual(before);
          expect(meetingOf(now.council).agenda).toBe('provisional');
        }
      },
    ),
    { numRuns: 400 },
  );
  // The random meetings did what can be done there.
  for (const kind of ['statement.made', 'claim.challenged', 'claim.unanswered', 'meeting.closed'])
    expect([...done]).toContain(kind);
});
