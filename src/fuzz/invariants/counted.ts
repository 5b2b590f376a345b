import type { Seat } from '../../council/seat.ts';
import type { Ballot } from '../../procedure/acts.ts';
import type { Result } from '../../procedure/outcomes.ts';
import { type Step, sitting } from './invariant.ts';

/** Told here once more, so that the rules are not measured by themselves. */
const PERMANENT: readonly Seat[] = ['CHN', 'FRA', 'GBR', 'RUS', 'SUN', 'USA'];

/** Seven of eleven to the end of 1965, nine of fifteen since (Charter 27). */
const required = (date: string): number => (date < '1966' ? 7 : 9);

/** Settled as procedural by practice (Charter 27 (2)), and a ruling, which rule 30 puts to the Council. */
const PROCEDURAL: readonly Result['question']['kind'][] = ['agenda', 'invitation', 'motion', 'ruling'];

/** A vote that was counted, told from the ballots as they stood and not from the result. */
export interface Counted {
  readonly result: Result;
  readonly carried: boolean;
  readonly cast: Readonly<Record<Seat, Ballot>>;
  readonly ayes: number;
  readonly required: number;
  readonly permanentAgainst: readonly Seat[];
  readonly isProcedural: boolean;
}

/** The vote whose result was declared at this step. */
export function counted(step: Step): Counted | null {
  const declared = step.outcomes.find(({ kind }) => kind === 'vote.adopted' || kind === 'vote.failed');
  if (declared === undefined || !('result' in declared)) return null;
  const { result } = declared;
  const { vote, members, date } = sitting(step);
  const cast = vote?.ballots ?? {};
  const those = (ballot: Ballot): readonly Seat[] => members.filter((seat) => cast[seat] === ballot);
  return {
    result,
    carried: declared.kind === 'vote.adopted',
    cast,
    ayes: those('for').length,
    required: required(date),
    permanentAgainst: those('against').filter((seat) => PERMANENT.includes(seat)),
    isProcedural: PROCEDURAL.includes(result.question.kind) || result.class === 'procedural',
  };
}
