import { isCovered } from '../../council/members.ts';
import { inFileOrder, type Problem, problemAt } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import type { Shaped } from '../shape.ts';
import { admissions, recommendations } from './admissions.ts';
import { amendments } from './amendments.ts';
import { unraisableClaims, untableableDrafts } from './claims.ts';
import { days } from './days.ts';
import { elections } from './elections.ts';
import { origins, quotations } from './facts.ts';
import { contradictions } from './instructions.ts';
import { lists } from './lists.ts';
import { meetingSeats, seatEntries } from './meetings.ts';
import { duplicateIds, unknownNames } from './names.ts';
import { impossibleOrders } from './orders.ts';
import type { Documents, Rule } from './rule.ts';
import { accusations } from './wording.ts';

const RULES: readonly Rule[] = [
  unknownNames,
  origins,
  quotations,
  accusations,
  meetingSeats,
  contradictions,
  amendments,
  elections,
  admissions,
  recommendations,
  days,
  lists,
];

/** Rules that ask who sits at the meetings. When a meeting is on a day without known members, only that is reported. */
const RULES_ON_SITTING: readonly Rule[] = [
  unraisableClaims,
  untableableDrafts,
  seatEntries,
  impossibleOrders,
];

/**
 * Everything wrong in a scenario whose shape is right, in the order of its file.
 * `documents` holds the bytes of the sources that have a `document`; those left out are not looked at.
 */
export function lintScenario(
  opened: Shaped<Scenario>,
  file: string,
  documents: Documents,
): readonly Problem[] {
  const { data, locate } = opened;
  const problems: Problem[] = [];
  for (const { path, first, finding } of duplicateIds(data)) {
    if (finding.code !== 'duplicate-id') continue;
    const facts = { ...finding.facts, firstLine: locate(first).line };
    problems.push(problemAt(file, locate(path), { code: 'duplicate-id', facts }));
  }
  const covered = data.meetings.every(({ date }) => isCovered(date));
  for (const rule of covered ? [...RULES, ...RULES_ON_SITTING] : RULES) {
    for (const { path, part, finding } of rule(data, documents)) {
      problems.push(problemAt(file, locate(path, part), finding));
    }
  }
  return inFileOrder(problems);
}
