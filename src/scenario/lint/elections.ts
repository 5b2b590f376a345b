import { standingOf } from '../../council/countries.ts';
import { isInformal } from '../../council/formats.ts';
import { MEETINGS } from '../../procedure/electing.ts';
import type { DataPath, DiagnosticFacts } from '../problem.ts';
import type { Scenario, ScenarioMeeting } from '../schema.ts';
import type { Placed, Rule } from './rule.ts';
import { isKnownSeat } from './sitting.ts';

type Election = NonNullable<ScenarioMeeting['election']>;
type Facts = DiagnosticFacts['election'];

/** The Members of the Assembly: no more votes than that can be needed there. */
const ASSEMBLY = 193;

const at = (path: DataPath, fault: Facts['fault'], more: Partial<Omit<Facts, 'fault'>> = {}): Placed => ({
  path,
  finding: { code: 'election', facts: { fault, name: '', given: 0, limit: 0, ...more } },
});

/** What the Assembly comes to at each meeting: candidates, each once, as many as there are seats. */
function* rounds({ seats, candidates, assembly }: Election, path: DataPath): Generator<Placed> {
  for (const [n, names] of (assembly?.rounds ?? []).entries()) {
    const here = [...path, 'assembly', 'rounds', n];
    if (n >= MEETINGS) {
      yield at(here, 'rounds-many', { given: n + 1, limit: MEETINGS });
      continue;
    }
    for (const [m, name] of names.entries()) {
      if (!candidates.some(({ id }) => id === name)) yield at([...here, m], 'rounds-unknown', { name });
      else if (names.indexOf(name) < m) yield at([...here, m], 'rounds-twice', { name });
    }
    // How many seats a further meeting fills depends on how many the one before it has filled.
    const isFit = n === 0 ? names.length === seats : names.length > 0 && names.length <= seats;
    if (!isFit)
      yield at(here, n === 0 ? 'rounds-first' : 'rounds-further', { given: names.length, limit: seats });
  }
}

/** Each candidate is nominated by a State, and its id is that of no claim and no draft. */
function* candidates(scenario: Scenario, election: Election, path: DataPath): Generator<Placed> {
  const taken = [...scenario.claims, ...scenario.drafts].map(({ id }) => id);
  for (const [n, { id, by }] of election.candidates.entries()) {
    const here = [...path, 'candidates', n];
    if (taken.includes(id)) yield at([...here, 'id'], 'candidate-id', { name: id });
    if (isKnownSeat(scenario, by) && standingOf(by) === null)
      yield at([...here, 'by'], 'candidate-by', { name: by });
  }
}

/** Rule 61: an election to the Court can be held as it is written. */
export const elections: Rule = function* (scenario) {
  for (const [m, { format, election }] of scenario.meetings.entries()) {
    if (election === undefined) continue;
    const path = ['meetings', m, 'election'];
    const { seats, candidates: all, assembly } = election;
    if (isInformal(format)) yield at(['meetings', m, 'format'], 'informal', { name: format });
    if (seats > all.length) yield at([...path, 'seats'], 'seats', { given: seats, limit: all.length });
    yield* candidates(scenario, election, path);
    if (assembly !== undefined && assembly.needed > ASSEMBLY)
      yield at([...path, 'assembly', 'needed'], 'needed', { given: assembly.needed, limit: ASSEMBLY });
    yield* rounds(election, path);
  }
};
