import type { DataPath, DiagnosticFacts } from '../problem.ts';
import type { Scenario, ScenarioDraft, ScenarioMeeting } from '../schema.ts';
import type { Placed, Rule } from './rule.ts';
import { membersAt } from './sitting.ts';

type Admission = NonNullable<ScenarioMeeting['admission']>;

/** Where what is known of the course of one application differs from an earlier meeting's account of it. */
function differing(first: Admission, { committee, assembly }: Admission): 'committee' | 'assembly' | null {
  if (committee !== undefined && first.committee !== undefined && committee !== first.committee)
    return 'committee';
  if (assembly === undefined || first.assembly === undefined) return null;
  const { session, opens } = first.assembly;
  return assembly.session === session && assembly.opens === opens ? null : 'assembly';
}

/**
 * Rules 58 to 60: an applicant is not on the Council yet; one application has one course, whichever meeting tells it;
 * the session of the Assembly it is meant for lies ahead.
 */
export const admissions: Rule = function* (scenario) {
  for (const [m, meeting] of scenario.meetings.entries()) {
    const { admission, date } = meeting;
    if (admission === undefined) continue;
    const path = ['meetings', m, 'admission'];
    const found = (at: DataPath, fault: DiagnosticFacts['admission']['fault'], other: string): Placed => ({
      path: at,
      finding: { code: 'admission', facts: { fault, applicant: admission.applicant, other } },
    });
    if (membersAt(meeting).includes(admission.applicant))
      yield found([...path, 'applicant'], 'council-member', date);
    for (const earlier of scenario.meetings.slice(0, m)) {
      if (earlier.admission?.applicant !== admission.applicant) continue;
      const key = differing(earlier.admission, admission);
      if (key === null) continue;
      yield found([...path, key], key, earlier.id);
      break;
    }
    if (admission.assembly !== undefined && admission.assembly.opens < date)
      yield found([...path, 'assembly', 'opens'], 'opens', date);
  }
};

function faultOf(
  scenario: Scenario,
  { recommends, product }: ScenarioDraft,
): DiagnosticFacts['recommendation']['fault'] | null {
  if (recommends === undefined) return null;
  const { applicant, secretaryGeneral } = recommends;
  if ((applicant === undefined) === (secretaryGeneral === undefined)) return 'one-of';
  if (product !== undefined && product !== 'resolution') return 'product';
  const isKnown = scenario.meetings.some(({ admission }) => admission?.applicant === applicant);
  return applicant === undefined || isKnown ? null : 'no-application';
}

/**
 * A draft that recommends somebody to the Assembly is a resolution, and names one: a State that applies (rule 60) or a
 * Secretary-General, of whom the Council speaks in private (rule 48), as it may still decide at a meeting in public.
 */
export const recommendations: Rule = function* (scenario) {
  for (const [n, draft] of scenario.drafts.entries()) {
    const path = ['drafts', n, 'recommends'];
    const fault = faultOf(scenario, draft);
    const isPublic = scenario.meetings.every((one) => one.public);
    if (fault !== null) {
      const facts = { fault, draft: draft.id, applicant: draft.recommends?.applicant ?? '' };
      yield { path, finding: { code: 'recommendation', facts } };
    } else if (draft.recommends?.secretaryGeneral !== undefined && isPublic)
      yield { path, finding: { code: 'recommended-in-public', facts: { draft: draft.id } } };
  }
};
