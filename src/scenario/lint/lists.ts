import type { DataPath } from '../problem.ts';
import type { Placed, Rule } from './rule.ts';

function* twice(names: readonly string[], path: (n: number) => DataPath): Generator<Placed> {
  for (const [n, name] of names.entries())
    if (names.indexOf(name) < n) yield { path: path(n), finding: { code: 'listed-twice', facts: { name } } };
}

/**
 * A matter, a rapporteur and a party to a dispute are each listed once: `listed-twice`. A dispute has a party on each
 * side: `one-party`. A meeting of the format `private` is not public (rule 48): `private-in-public`.
 */
export const lists: Rule = function* ({ meetings, seized }) {
  for (const [m, { format, public: isPublic, rapporteurs, dispute, participants }] of meetings.entries()) {
    const path = ['meetings', m];
    if (format === 'private' && isPublic)
      yield { path: [...path, 'public'], finding: { code: 'private-in-public', facts: {} } };
    const parties = dispute?.parties ?? [];
    yield* twice(parties, (n) => [...path, 'dispute', 'parties', n]);
    const isAlone = parties.length === 1 && !participants.some(({ party }) => party === true);
    if (isAlone) {
      const facts = { seat: parties[0] ?? '' };
      yield { path: [...path, 'dispute', 'parties'], finding: { code: 'one-party', facts } };
    }
    yield* twice(
      (rapporteurs ?? []).map(({ seat }) => seat),
      (n) => [...path, 'rapporteurs', n, 'seat'],
    );
  }
  yield* twice(
    (seized ?? []).map(({ title }) => title),
    (n) => ['seized', n, 'title'],
  );
};
