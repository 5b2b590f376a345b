import type { ActKind } from '../../session/council.ts';
import { form } from './form.ts';

/** Votes, elections, admission (rules 40, 58-61; Charter 27). */
export const VOTING = {
  'voting.open': [form('proceeds to the vote')],
  'voting.close': [form('returns to the debate')],
  'question.put': [
    form('puts the question to the vote'),
    form('puts {draft:draft} to the vote'),
    form('puts amendment {amendment:amendment} to {draft:draft} to the vote'),
    form('puts paragraph {part:paragraphs} of {draft:draft} to the vote'),
    form('puts the preliminary question on {draft:draft} to the vote', { preliminary: true }),
  ],
  'consensus.propose': [form('proposes to adopt {draft:draft} {how:consensus}')],
  'ballot.cast': [
    form('votes in favour', { ballot: 'for' }),
    form('votes for', { ballot: 'for' }),
    form('votes against', { ballot: 'against' }),
    form('abstains', { ballot: 'abstaining' }),
    form('does not participate', { ballot: 'not-participating' }),
  ],
  'result.declare': [form('declares the result')],
  'application.submit': [
    form('applies for membership, accepting the obligations of the Charter', { declaration: true }),
    form('applies for membership', { declaration: false }),
  ],
  'application.refer': [form('refers the application to the committee')],
  'committee.report': [form('reports that the committee {finding:finding}')],
  'candidate.withdraw': [form('withdraws candidate {candidate:candidate}')],
  'ballot.open': [form('opens a secret ballot')],
  'paper.cast': [form('casts a paper for {names:candidates}'), form('casts a blank paper')],
  'count.declare': [form('declares the count')],
  'assembly.report': [
    form('reports that the Assembly has elected {names:candidates}'),
    form('reports that the Assembly has elected nobody'),
  ],
} as const satisfies Partial<Record<ActKind, readonly ReturnType<typeof form>[]>>;
