import { isInformal } from '../../council/formats.ts';
import type { Outcome } from '../../session/council.ts';
import { type Step, sitting, those } from './invariant.ts';

/** All that may come of an act at an informal meeting; none of it is a decision of the Council. */
export const HARMLESS: readonly Outcome['kind'][] = [
  'informal.opened',
  'seat.arrived',
  'seat.left',
  'news.released',
  'floor.given',
  'floor.offered',
  'floor.passed',
  'statement.made',
  'chair.resumed',
  'meeting.closed',
  // In writing, among all the members, outside the room.
  'silence.started',
  'silence.broken',
  'draft.agreed',
  'statement.issued',
];

export const isHarmless = ({ kind }: Outcome): boolean =>
  HARMLESS.includes(kind) || /^(?:claim|challenge)\./u.test(kind);

/** A formal meeting that ends behind closed doors is followed by a communiqué, and no other is. */
export function communique(step: Step): readonly string[] | null {
  const { id, format } = sitting(step);
  if (those(step, 'meeting.closed').length === 0) return null;
  const over = step.after.council.meetings.find((one) => one.id === id);
  const isPrivate = over?.public === false && !isInformal(format);
  const issued = those(step, 'communique.issued').length;
  if (issued === (isPrivate ? 1 : 0)) return isPrivate ? [] : null;
  return [`${id} ${isPrivate ? 'private' : 'public'}: communiqué ${issued}`];
}

/** What is done at consultations or at an Arria-formula meeting decides nothing. */
export function undecided(step: Step): readonly string[] | null {
  if (step.before.position.stage !== 'informal') return null;
  return step.outcomes
    .filter((outcome) => !isHarmless(outcome))
    .map(({ kind }) => `${kind} at ${sitting(step).format}`);
}
