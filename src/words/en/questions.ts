import type { Question, Result } from '../../procedure/outcomes.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { VoteView } from '../../session/view.ts';
import { motionWords, pointWords } from './acts.ts';
import { draftLabel, series, theName } from './names.ts';

/** What is put, as the positive act it asks for; a ruling is put as overruling. */
export function questionLine(question: Question, texts: Texts): string {
  switch (question.kind) {
    case 'agenda':
      return 'Adoption of the provisional agenda (rule 9)';
    case 'invitation':
      return `Invitation of ${theName(texts, question.who)} (rule ${question.rule})`;
    case 'motion':
      return `Motion to ${motionWords(question.motion, question.until)} (rule 33)`;
    case 'ruling':
      return `Overruling the President on the point of order ${pointWords(question.about)} (rule 30)`;
    case 'draft':
      return `Draft resolution ${draftLabel(texts, question.draft)}`;
  }
}

const NEEDS = (required: number): Readonly<Record<Result['class'], string>> => ({
  substantive: `substantive: ${required} in favour and no permanent member against (Charter 27(3))`,
  procedural: `procedural: ${required} in favour, no veto (Charter 27(2))`,
  overrule: `the ruling stands unless ${required} vote to overrule (rule 30)`,
});

/** What majority a vote needs. */
export const needsLine = (kind: Result['class'], required: number): string => NEEDS(required)[kind];

/** "9-2-4": in favour, against, abstaining; then those who did not take part, if any. */
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
      return `the ruling is overruled (${counted}; ${required} needed, rule 30)`;
    case 'stands':
      return `the ruling stands (${counted} for overruling; ${required} needed, rule 30)`;
    case 'not-adopted':
      return result.because === 'veto'
        ? `not adopted owing to the negative vote of ${series(texts, result.vetoes)} (${counted}; Charter 27(3))`
        : `not adopted for want of ${required} votes in favour (${counted}; ${result.class === 'procedural' ? 'Charter 27(2)' : 'Charter 27'})`;
  }
}

/** The path to the majority while the ballots come in. */
export function pathLine(vote: VoteView, texts: Texts): string {
  const { path, required } = vote;
  if (!vote.open) {
    const own = Object.keys(vote.ballots).length === 0 ? 'Your ballot is not cast.' : 'Your ballot is cast.';
    return `${own} ${vote.cast} cast, ${vote.notYet.length} not yet; ballots are sealed until the count; ${required} in favour needed.`;
  }
  const counted = `${path.for} for, ${path.needed} needed, ${vote.notYet.length} not yet`;
  if (path.permanentAgainst.length === 0)
    return path.needed > vote.notYet.length ? `${counted}; the majority is out of reach.` : `${counted}.`;
  const against = `${series(texts, path.permanentAgainst)} voted against`;
  if (vote.class !== 'substantive')
    return `${counted}; ${against}: no veto on this question (Charter 27(2)).`;
  return path.needed === 0
    ? `${counted}; a permanent member has voted against (${series(texts, path.permanentAgainst)}): not adopted, a veto (Charter 27(3)).`
    : `${counted}; a permanent member has voted against (${series(texts, path.permanentAgainst)}): with ${required} it is a veto, without them it fails for want of votes.`;
}
