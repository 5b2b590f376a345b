import type { Question, Result } from '../../procedure/outcomes.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { View, VoteView } from '../../session/view.ts';
import { BALLOT_WORDS, motionWords, pointWords } from './acts.ts';
import { changeWords, partLabel } from './amendments.ts';
import { revisedLabel } from './draftText.ts';
import { draftLabel, series, theName } from './names.ts';
import { PROPOSAL_RULES, proposalIn } from './proposals.ts';

/** What is put, as the positive act it asks for; a ruling is put as overruling. */
export function questionLine(question: Question, texts: Texts): string {
  switch (question.kind) {
    case 'agenda':
      return 'Adoption of the provisional agenda (rule 9)';
    case 'invitation':
      return question.framed === 'exclude'
        ? `Who objects to inviting ${theName(texts, question.who)} (rule ${question.rule}); in favour keeps out`
        : `Invitation of ${theName(texts, question.who)} (rule ${question.rule})`;
    case 'motion':
      return `Motion to ${motionWords(question)} (rule 33)`;
    case 'proposal':
      return `Proposal of ${theName(texts, question.by)} to ${proposalIn(texts, question.proposal, null)} (${PROPOSAL_RULES[question.proposal.what]})`;
    case 'ruling':
      if (question.draft !== undefined)
        return `Overruling the President’s ruling that ${draftLabel(texts, question.draft)} is a matter of procedure (rule 30)`;
      return `Overruling the President on the point of order ${pointWords(question.about)} (rule 30)`;
    case 'draft':
      return `Draft ${texts.drafts[question.draft]?.product ?? 'resolution'} ${revisedLabel(texts, question.draft, question.revision ?? 0)}`;
    case 'amendment':
      return `Amendment ${question.amendment} of ${theName(texts, question.by)}, to ${changeWords(question.change, question.paragraph)} of ${draftLabel(texts, question.draft)} (rule 36)`;
    case 'part':
      return `Separate vote on ${partLabel(texts, question.draft, question)} (rule 32)`;
    case 'preliminary':
      return `Preliminary question: is ${draftLabel(texts, question.draft)} a matter of procedure? (Charter 27(2))`;
  }
}

const NEEDS = (required: number): Readonly<Record<Result['class'], string>> => ({
  substantive: `substantive: ${required} in favour and no permanent member against (Charter 27(3))`,
  procedural: `procedural: ${required} in favour, no veto (Charter 27(2))`,
  overrule: `the ruling stands unless ${required} vote to overrule it`,
  preliminary: `a matter of procedure with ${required} in favour and no permanent member against; otherwise of substance (Charter 27(3))`,
});

/** What majority a vote needs. */
export const needsLine = (kind: Result['class'], required: number): string => NEEDS(required)[kind];

/** "9 in favour, 2 against, 4 abstaining", then those who did not take part, if any. */
export function tallyWords({ ballots }: Result): string {
  const away = [
    ballots['not-participating'].length > 0 ? `${ballots['not-participating'].length} not participating` : '',
    ballots.absent.length > 0 ? `${ballots.absent.length} absent` : '',
  ].filter((text) => text !== '');
  const counted = `${ballots.for.length} in favour, ${ballots.against.length} against, ${ballots.abstaining.length} abstaining`;
  return [counted, ...away].join(', ');
}

/** The result of a vote and its exact cause, in one sentence with the rule. */
export function resultLine(result: Result, texts: Texts): string {
  const counted = tallyWords(result);
  const { required } = result;
  switch (result.outcome) {
    case 'adopted':
      return `adopted (${counted}; ${required} needed)`;
    case 'overruled':
      return `the ruling is overruled (on overruling: ${counted}; ${required} needed, rule 30)`;
    case 'stands':
      return `the ruling stands (on overruling: ${counted}; ${required} needed, rule 30)`;
    case 'procedural':
      return `a matter of procedure (${counted}; ${required} needed, Charter 27(2))`;
    case 'substantive':
      return result.because === 'veto'
        ? `a matter of substance, owing to ${negativeVotes(texts, result.vetoes)} (${counted}; Charter 27(3))`
        : `a matter of substance for want of ${required} votes in favour (${counted}; Charter 27(3))`;
    case 'not-adopted':
      return result.because === 'veto'
        ? `not adopted, owing to ${negativeVotes(texts, result.vetoes)} (${counted}; Charter 27(3))`
        : `not adopted for want of ${required} votes in favour (${counted}; Charter ${result.class === 'procedural' ? '27(2)' : '27(3)'})`;
  }
}

const negativeVotes = (texts: Texts, seats: readonly string[]): string =>
  seats.length === 1
    ? `the negative vote of a permanent member of the Council (${series(texts, seats)})`
    : `the negative votes of permanent members of the Council (${series(texts, seats)})`;

/** To whoever took a seat that had voted: its ballot stays sealed to them. */
const OTHER_CAST = 'Your seat had voted before you took it.';

/** What a seat sees of a vote before the count: its own ballot, and how many have voted. */
function sealedLine({ vote, viewer, seats }: View): string {
  if (vote === null || viewer === null) return '';
  const votes = seats.some(({ seat, place }) => seat === viewer && place === 'member');
  const ballot = vote.ballots[viewer];
  const due = seats.some(({ seat, voted }) => seat === viewer && voted)
    ? OTHER_CAST
    : 'You have not voted yet.';
  const own = ballot === undefined ? due : `You voted: ${BALLOT_WORDS[ballot]}.`;
  const counted = `${vote.cast} have voted, ${vote.notYet.length} not yet`;
  return `${votes ? `${own} ` : ''}${counted}; ballots are sealed until the count; ${vote.required} ${vote.class === 'overrule' ? 'are needed to overrule' : 'in favour are needed'}.`;
}

/** A vote under way in one line, as the viewer may see it; empty when there is none. */
export const voteLine = (view: View, texts: Texts): string =>
  view.vote?.open === true ? pathLine(view.vote, texts) : sealedLine(view);

/** The path to the majority while the ballots come in. */
export function pathLine(vote: VoteView, texts: Texts): string {
  const { path } = vote;
  const what = vote.class === 'overrule' ? 'for overruling' : 'for';
  const towards = path.needed === 0 ? 'the majority reached' : `${path.needed} more needed`;
  const counted = `${path.for} ${what}, ${towards}, ${vote.notYet.length} not yet`;
  const isLost = path.needed > vote.notYet.length;
  if (path.permanentAgainst.length === 0)
    return isLost ? `${counted}; the majority is out of reach.` : `${counted}.`;
  const who = series(texts, path.permanentAgainst);
  const against =
    path.permanentAgainst.length === 1
      ? `${counted}; a permanent member has voted against (${who})`
      : `${counted}; permanent members have voted against (${who})`;
  if (vote.class === 'preliminary') return `${against}: the draft is a matter of substance (Charter 27(3)).`;
  if (vote.class !== 'substantive')
    return isLost
      ? `${counted}; the majority is out of reach.`
      : `${against}: there is no veto on this question (Charter 27(2)).`;
  if (path.needed === 0) return `${against}: not adopted, a veto (Charter 27(3)).`;
  return isLost
    ? `${against}; the majority is out of reach: not adopted for want of votes, which is no veto.`
    : `${against}: it cannot be adopted as it stands; with ${vote.required} in favour that is a veto (Charter 27(3)).`;
}
