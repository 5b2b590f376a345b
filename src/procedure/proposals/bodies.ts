import type { Seat } from '../../council/seat.ts';
import { copyOf } from '../copy.ts';
import { isPresent, meetingOf } from '../gates.ts';
import type { Proceedings } from '../proceedings.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { ProposalRule } from './proposal.ts';

/** Nothing is given to a committee or rapporteur before the matter is on the agenda (rule 9). */
const needMatter = (council: Proceedings, proposal: string): Refusal | null =>
  meetingOf(council).agenda === 'adopted' ? null : refuse('28', 'no-matter', { proposal });

const nextBody = ({ bodies }: Proceedings): string => `B${bodies.length + 1}`;

/**
 * Rule 28, Charter 29: the Council may appoint a committee for a question. A body that only helps it in its work is a
 * matter of procedure; what reaches further is one of substance and takes a draft (the sub-committee on Laos of 7
 * September 1959, S/PV.848, was ruled to be of the first kind).
 */
export const committee: ProposalRule<'committee'> = {
  rule: '28',
  words: 'needed',
  check: (council) => needMatter(council, 'committee'),
  choices: (council) => (needMatter(council, 'committee') === null ? [{ what: 'committee' }] : []),
  carry(council, _proposal, words, emit) {
    const id = nextBody(council);
    council.bodies.push({ id, rapporteur: null, task: copyOf(words), meeting: meetingOf(council).id });
    emit({ kind: 'body.appointed', body: id, rapporteur: null });
  },
};

function checkRapporteur(council: Proceedings, who: Seat): Refusal | null {
  const refused = needMatter(council, 'rapporteur');
  if (refused !== null) return refused;
  if (!meetingOf(council).members.includes(who)) return refuse('28', 'not-member', { seat: who });
  if (!isPresent(council, who)) return refuse('28', 'no-representative', { seat: who });
  return council.bodies.some(({ rapporteur }) => rapporteur === who)
    ? refuse('28', 'rapporteur-already', { seat: who })
    : null;
}

/** Rule 28: the Council may appoint a rapporteur for a question, who may then be heard before the list (rule 29). */
export const rapporteur: ProposalRule<'rapporteur'> = {
  rule: '28',
  words: 'needed',
  check: (council, _stage, _by, { who }) => checkRapporteur(council, who),
  choices: (council) =>
    meetingOf(council)
      .members.filter((who) => checkRapporteur(council, who) === null)
      .map((who) => ({ what: 'rapporteur', who })),
  carry(council, { who }, words, emit) {
    const id = nextBody(council);
    council.bodies.push({ id, rapporteur: who, task: copyOf(words), meeting: meetingOf(council).id });
    for (const { item, rapporteurs } of council.meetings.slice(council.current))
      if (item === meetingOf(council).item && !rapporteurs.includes(who)) rapporteurs.push(who);
    emit({ kind: 'body.appointed', body: id, rapporteur: who });
  },
};
