import type { ClaimStatus } from '../../claims/ledger.ts';
import type { Stage } from '../../council/stages.ts';
import type { Next } from '../../delegations/coming.ts';
import type { RuleRef } from '../../procedure/refusal.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { ActKind } from '../../session/council.ts';
import type { View } from '../../session/view.ts';
import { motionWords, pointWords } from './acts.ts';
import { amendmentLabel, changeWords, partLabel } from './amendments.ts';
import { revisedLabel } from './draftText.ts';
import { isReordered } from './draftTurn.ts';
import { beforeInformal, FORMAT_NAMES, sitsInPrivate } from './formats.ts';
import { draftLabel, TheName, theName } from './names.ts';
import { proposalIn } from './proposals.ts';
import { needsLine } from './questions.ts';
import { stageName } from './stages.ts';

export { partiesLines } from './abstention.ts';
export {
  actLabel,
  askedLabel,
  BALLOT_WORDS,
  choiceLabel,
  isActName,
  motionWords,
  moveWords,
  pointWords,
  worldLabel,
} from './acts.ts';
export { afterVoteLines } from './afterVote.ts';
export { AGENDA_LABEL, agendaLines, SEIZED, seizedLines } from './agenda.ts';
export { proposalLines } from './amendments.ts';
export { adoptionWords, draftTitle, standingText } from './draftText.ts';
export { orderLines, turnLines } from './draftTurn.ts';
export { entryLine } from './entries.ts';
export { FORMAT_NAMES } from './formats.ts';
export * from './names.ts';
export { needsLine, pathLine, questionLine, resultLine, tallyWords, voteLine } from './questions.ts';
export { refusalLine, ruleWords } from './refusalLine.ts';
export { stageName } from './stages.ts';

const VOTES = 'each member votes';

const WHAT_NOW: Readonly<Record<Stage, string>> = {
  uncalled: 'any member may request a meeting; the President may call one',
  requested: 'the President has to call the meeting',
  called: 'the provisional agenda is approved; the President calls the meeting to order',
  informal: 'members speak; no record is kept, and nothing is decided here',
  agenda: 'without objection the President declares it adopted; otherwise it takes a vote',
  'agenda-vote': VOTES,
  invitations: 'the President proposes whom to invite, then opens the item',
  invitation: 'without objection it is so decided; otherwise it takes a vote',
  'invitation-vote': VOTES,
  election: 'ballots follow one another until as many candidates as seats have the majority',
  'election-ballot': 'each member casts one paper in secret; nobody has a veto',
  debate: 'the President calls on speakers in the order in which they ask',
  voting: 'drafts are taken in the order of submission, with statements before and after the vote',
  'voting-consent': 'without objection the draft is adopted; otherwise it is put to the vote',
  'voting-whole': 'each member votes by show of hands',
  'voting-amendment': 'amendments are voted on before the draft',
  'voting-part': 'the part is voted on before the whole',
  'voting-preliminary': 'the preliminary question is voted on before the draft',
  motion: 'decided without debate; an objection makes it a vote',
  'motion-vote': VOTES,
  proposal: 'members may debate it; an objection makes it a vote',
  'proposal-vote': VOTES,
  'order-raised': 'the President rules at once',
  'order-ruled': 'the ruling stands unless a member challenges it',
  'order-challenged': 'the President puts the ruling to the Council at once',
  'order-vote': VOTES,
  suspended: 'the same meeting will resume; drafts may be submitted meanwhile',
  closed: 'nothing more is in order',
};

/** A rule reference in a sentence. */
const under = (rule: RuleRef): string => (/^\d/.test(rule) ? `rule ${rule}` : rule);

/** What happens at a stage, with the majority that a vote needs. */
function whatNow(view: View): string {
  const { stage, vote, before, meeting } = view;
  if (vote !== null && stage !== 'order-raised' && stage !== 'order-ruled' && stage !== 'order-challenged')
    return `${WHAT_NOW[stage]}; ${needsLine(vote.class, vote.required)}`;
  if (stage === 'voting' && isReordered(view))
    return 'drafts are taken in the order the Council decided on, with statements before and after the vote';
  if (stage === 'invitations' && meeting.format === 'open-debate')
    return 'an open debate: the President proposes whom to invite, any State among them, then opens the item';
  const debatable = before?.kind === 'motion' && before.motion !== 'suspend' && before.motion !== 'adjourn';
  return debatable ? 'members may debate it; an objection makes it a vote' : WHAT_NOW[stage];
}

/** What is before the Council, as it stands after the name of the stage; empty where that name says it all. */
function whatIsBefore({ before, point, motions, procedural, stage }: View, texts: Texts): string {
  switch (before?.kind) {
    case 'invitation':
      return `: ${theName(texts, before.who)}`;
    case 'draft':
      return `: ${revisedLabel(texts, before.draft, before.revision ?? 0)}`;
    case 'amendment':
      return `: ${amendmentLabel(texts, before.draft, before.amendment)}, to ${changeWords(before.change, before.paragraph)}`;
    case 'part':
      return `: ${partLabel(texts, before.draft, before)}`;
    case 'preliminary':
      return `: ${draftLabel(texts, before.draft)}`;
    case 'motion': {
      const by = motions.at(-1)?.by;
      const moved = by === undefined || stage !== 'motion' ? '' : `, moved by ${theName(texts, by)}`;
      return `: to ${motionWords(before)}${moved}`;
    }
    case 'proposal':
      return `: to ${proposalIn(texts, before.proposal, procedural?.words ?? null)}, proposed by ${theName(texts, before.by)}`;
    case 'ruling': {
      if (point === null) return '';
      if (point.draft !== null) return `: that ${draftLabel(texts, point.draft)} is a matter of procedure`;
      const about = pointWords(point.about) + (point.challenge === null ? '' : ` (${point.challenge})`);
      return stage === 'order-raised'
        ? `: raised by ${theName(texts, point.by)} ${about}`
        : `: point of order of ${theName(texts, point.by)} ${about}, ruled ${point.ruling ? 'well taken' : 'not well taken'}`;
    }
    case 'agenda':
    case undefined:
      return '';
  }
}

/** What happens now and under which rule, in one line. */
export function stageLine(view: View, texts: Texts): string {
  const { stage, floor } = view;
  const name = stage === 'informal' ? FORMAT_NAMES[view.meeting.format] : stageName(stage);
  const head = `${name}${sitsInPrivate(view) ? ', in private' : ''}${whatIsBefore(view, texts)}`;
  if (stage === 'closed') return `${head} · ${WHAT_NOW.closed}`;
  if (floor !== null && view.vote === null && view.point === null && stage !== 'suspended') {
    const open = view.challenges.find(({ id, status }) => id === floor.challenge && status === 'open');
    const said = floor.further ? 'further statement' : 'statement';
    const kind = open === undefined ? said : `may answer ${open.id} or let the floor go`;
    return `${head} · rule 27: ${theName(texts, floor.seat)} has the floor, ${kind}`;
  }
  const { rule } = view;
  const informal = beforeInformal(view, texts);
  return informal === null ? `${head} · ${under(rule)}: ${whatNow(view)}` : `${head} · practice: ${informal}`;
}

const STATUS_WORDS: Readonly<Record<ClaimStatus, string>> = {
  'not-raised': 'not raised',
  reported: 'reported',
  asserted: 'asserted',
  denied: 'disputed',
  confirmed: 'confirmed',
  challenged: 'challenged',
  declined: 'answer declined',
  unanswered: 'unanswered',
};

/** Where a claim stands, in a word or two. */
export const claimStatusWord = (status: ClaimStatus): string => STATUS_WORDS[status];

const STEPS: Partial<Readonly<Record<ActKind, string>>> = {
  'meeting.close': 'close the meeting',
  'informal.close': 'end the informal meeting',
  'item.open': 'open the next item',
  'decision.declare': 'declare it so decided',
  'question.put': 'put the question to the vote',
  'consensus.propose': 'propose that the draft be adopted without a vote',
  'voting.open': 'go to the vote',
  'voting.close': 'go back to the debate',
};

/** Who is expected to do what next; `convened`: at a meeting that a member convened, and leads in the President's place. */
export function needLine(next: Next, texts: Texts, convened = false): string {
  if (next.who === 'over') return 'The session is over.';
  if (next.who === 'computer') {
    if (next.brings === 'assembly') return 'The result of the General Assembly is coming in.';
    if (next.brings === 'letter') return `A letter from ${theName(texts, next.seat)} is coming in.`;
    if (next.seat !== 'WORLD') return `${TheName(texts, next.seat)} is next.`;
    return next.deadline === true ? 'A deadline is about to pass.' : 'News is coming in.';
  }
  const who = TheName(texts, next.seat);
  switch (next.need) {
    case 'floor':
      return `${who} has the floor.`;
    case 'answer':
      return `${who} is challenged and is offered the floor.`;
    case 'ballot':
      return `${who} has not voted yet.`;
    case 'chair':
      return convened
        ? `${who} convened the meeting: the next step is its own.`
        : `${who} presides: the next step is the President’s.`;
    case 'last-call': {
      if (next.coming === 'silence.end')
        return 'The silence is about to end: what nobody breaks is agreed. Break it now, or let it go on.';
      const step = next.coming === null ? undefined : STEPS[next.coming];
      return step === undefined
        ? 'Nobody else has anything to do. Act now.'
        : `The ${convened ? 'convener' : 'President'} is about to ${step}. Act now, or let it go on.`;
    }
  }
}
