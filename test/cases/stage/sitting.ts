import { meetingOf } from '../../../src/procedure/gates.ts';
import type { Meeting } from '../../../src/procedure/proceedings.ts';
import { makeEntry } from '../../../src/record/append.ts';
import type { Told } from '../../../src/record/course.ts';
import { scenarioDigest } from '../../../src/record/digest.ts';
import { type Header, RECORD_FORMAT } from '../../../src/record/entry.ts';
import { verbatim } from '../../../src/record/verbatim.ts';
import { courseOf } from '../../../src/replay/replay.ts';
import type { Scenario } from '../../../src/scenario/schema.ts';
import { textsOf } from '../../../src/scenario/texts.ts';
import type { Act, Outcome } from '../../../src/session/council.ts';
import { openSession } from '../../../src/session/open.ts';
import type { Session } from '../../../src/session/session.ts';
import { step } from '../../../src/session/step.ts';
import type { Doing } from '../../rules/acts.ts';

/** A session from its opening on, with every act on the record. */
export interface Sitting {
  readonly scenario: Scenario;
  readonly header: Header;
  readonly start: Session;
  readonly told: readonly Told[];
}

const AT = '2026-11-24T10:00:00.000Z';

export const sit = (scenario: Scenario): Sitting => ({
  scenario,
  header: {
    kind: 'horseshoe-record',
    format: RECORD_FORMAT,
    scenario: { id: scenario.id, file: null, digest: scenarioDigest(JSON.stringify(scenario)) },
    from: null,
    seed: 'cases',
    rules: 'council',
    held: [],
    startedAt: AT,
  },
  start: openSession(scenario),
  told: [],
});

export const now = ({ told, start }: Sitting): Session => told.at(-1)?.after ?? start;

/** The meeting at which the last act was done; the first one before any act. */
export function meeting(sitting: Sitting): Meeting {
  const last = sitting.told.at(-1);
  const found = now(sitting).council.meetings.find(({ id }) => id === last?.entry.meeting);
  return found ?? meetingOf(now(sitting).council);
}

/** What the last act brought about. */
export const outcomes = ({ told }: Sitting): readonly Outcome[] => told.at(-1)?.entry.outcomes ?? [];

const actOf = (session: Session, doing: Doing): Act =>
  typeof doing === 'function' ? doing(meetingOf(session.council).president) : doing;

/** Does acts that have to be in order, each through the session and onto the record. */
export function does(sitting: Sitting, ...doings: readonly Doing[]): Sitting {
  const { header } = sitting;
  const told = [...sitting.told];
  for (const doing of doings) {
    const last = told.at(-1);
    const before = last?.after ?? sitting.start;
    const act = actOf(before, doing);
    const n = told.length + 1;
    const done = step(before, act, n);
    if (!done.ok) throw new Error(`${JSON.stringify(act)}: ${JSON.stringify(done.refusal)}`);
    const making = { header, parent: last?.entry ?? null, before, after: done.session, act };
    const entry = makeEntry({ ...making, outcomes: done.outcomes, n, at: AT, why: null });
    told.push({ entry, before, after: done.session });
  }
  return { ...sitting, told };
}

/**
 * The rule and the reason for which an act is refused, as '40 vote-incomplete'; 'in order' when it is not.
 */
export function refused(sitting: Sitting, doing: Doing): string {
  const done = step(now(sitting), actOf(now(sitting), doing));
  return done.ok ? 'in order' : `${done.refusal.rule} ${done.refusal.because}`;
}

/** The verbatim record, written from the entries alone after they have been run again to the same digests. */
export function recordOf(sitting: Sitting): string {
  const { scenario, header, start, told } = sitting;
  const entries = told.map(({ entry }) => entry);
  const found = courseOf(header, entries, start, step);
  if (!found.ok) throw new Error(JSON.stringify(found));
  // Whoever presided took part, and may read a private meeting as well (rule 56).
  return verbatim(found.course, textsOf(scenario), now(sitting).council.meetings[0]?.president ?? null);
}
