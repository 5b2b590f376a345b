import type { AnswerKind } from '../../claims/acts.ts';
import type { Ballot } from '../../procedure/acts.ts';
import type { Entry } from '../../record/entry.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { Act } from '../../session/council.ts';
import { BASIS_RULES, CONSENSUS_WORDS, motionWords, moveWords, pointWords, requesting } from './acts.ts';
import { applies } from './admission.ts';
import { amendmentLabel, changeWords, partLabel } from './amendments.ts';
import { candidateName } from './elections.ts';
import { callWords, leader, theMeeting } from './formats.ts';
import { claimLabel, draftLabel, questionTo, TheName, theName, whoSits } from './names.ts';
import { outcomeWords } from './outcomes.ts';
import { issueWords, textLabel } from './products.ts';
import { PROPOSAL_RULES, proposalIn } from './proposals.ts';

const ANSWERS: Readonly<Record<AnswerKind, string>> = {
  confirm: 'and confirms the claim',
  deny: 'and denies the claim',
  revise: 'and puts the claim otherwise',
  evade: 'without confirming or denying the claim',
};

const VOTES: Readonly<Record<Ballot, string>> = {
  for: 'votes in favour',
  against: 'votes against',
  abstaining: 'abstains',
  'not-participating': 'does not participate in the vote',
};

const quoted = (act: { readonly words: { readonly text: string } | null }): string =>
  act.words === null ? '' : `: “${act.words.text}”`;

/** The number of the challenge that an entry put; empty for any other. */
function numberOf({ outcomes }: Entry): string {
  const put = outcomes.find((one) => one.kind === 'claim.challenged');
  return put?.kind === 'claim.challenged' ? ` (${put.challenge})` : '';
}

/** The name of the amendment that an entry brought; empty for any other. */
function amendmentNamed({ outcomes }: Entry): string {
  const proposed = outcomes.find((one) => one.kind === 'amendment.proposed');
  return proposed?.kind === 'amendment.proposed' ? ` (${proposed.amendment})` : '';
}

/** On what account the entry asks for the meeting. */
function requestedOn({ outcomes }: Entry): string {
  const requested = outcomes.find((one) => one.kind === 'meeting.requested');
  return requested?.kind === 'meeting.requested' ? BASIS_RULES[requested.basis] : '';
}

/** On what ground the entry calls the meeting. */
function calledOn({ outcomes }: Entry): string {
  const called = outcomes.find((one) => one.kind === 'meeting.called');
  const basis = called?.kind === 'meeting.called' ? called.basis : null;
  return basis === null ? 'rule 1' : BASIS_RULES[basis];
}

/** Which item the entry opens, after the first. */
function itemOpened({ outcomes }: Entry): string {
  const opened = outcomes.find((one) => one.kind === 'item.opened');
  if (opened?.kind !== 'item.opened' || opened.place === 1) return '';
  return ` in place ${opened.place} of the agenda, “${opened.title}”`;
}

/** The symbol under which an entry issued a statement; null where it has none. */
function symbolOf({ outcomes }: Entry): string | null {
  const issued = outcomes.find((one) => one.kind === 'statement.issued');
  return issued?.kind === 'statement.issued' ? issued.symbol : null;
}

/** Why the President closes the meeting. */
function closeWords({ outcomes }: Entry): string {
  const closed = outcomes.find((one) => one.kind === 'meeting.closed');
  switch (closed?.how) {
    case 'elected':
      return 'The President closes the meeting: the Council and the General Assembly have elected';
    case 'not-elected':
      return 'The President closes the meeting: nobody has been elected by both the Council and the General Assembly';
    default:
      return 'The President closes the meeting: no names are left on the list of speakers';
  }
}

/** What the act of an entry is, in one sentence without a full stop. */
function actWords(act: Act, entry: Entry, texts: Texts): string {
  const who = TheName(texts, act.by);
  switch (act.kind) {
    case 'meeting.request':
      return `${requesting(act.by, texts)} requests the meeting (${requestedOn(entry)})`;
    case 'meeting.call':
      return callWords(texts, entry.meeting, calledOn(entry));
    case 'meeting.open':
      return 'The President calls the meeting to order';
    case 'informal.open':
      return `${leader(texts, entry.meeting)} begins ${theMeeting(texts, entry.meeting)}: no record is kept, and nothing is decided`;
    case 'informal.close':
      return `${leader(texts, entry.meeting)} ends ${theMeeting(texts, entry.meeting)}`;
    case 'meeting.resume':
      return 'The President resumes the meeting';
    case 'meeting.close':
      return closeWords(entry);
    case 'chair.cede':
      return `${who}, presiding, cedes the chair for this item (rule 20)`;
    case 'seat.arrive':
      return `${whoSits(texts, act.by, act.person)} takes a place at the seat of ${theName(texts, act.by)}`;
    case 'seat.leave':
      return `${whoSits(texts, act.by, act.person)} leaves the seat of ${theName(texts, act.by)}`;
    case 'objection.raise':
      return `${who} objects`;
    case 'decision.declare':
      return 'The President declares it so decided';
    case 'question.put':
      if (act.draft === null) return 'The President puts the question to the vote';
      if (act.preliminary === true)
        return `The President puts to the vote whether ${draftLabel(texts, act.draft)} is a matter of procedure`;
      if (act.amendment !== undefined)
        return `The President puts ${amendmentLabel(texts, act.draft, act.amendment)} to the vote`;
      return act.part === undefined
        ? `The President puts ${draftLabel(texts, act.draft)} to the vote`
        : `The President puts ${partLabel(texts, act.draft, { paragraph: act.part, more: act.more ?? [] })} to a separate vote (rule 32)`;
    case 'consensus.propose':
      return `The President proposes that ${draftLabel(texts, act.draft)} be adopted ${CONSENSUS_WORDS[act.how]}`;
    case 'ballot.cast':
      return `${who} ${VOTES[act.ballot]}`;
    case 'result.declare':
      return 'The President declares the result';
    case 'invitation.propose':
      return `${entry.capacity === 'president' ? 'The President' : who} ${act.framed === 'exclude' ? 'asks who objects to inviting' : 'proposes to invite'} ${theName(texts, act.who)} under rule ${act.rule}`;
    case 'item.open':
      return `The President opens the consideration of the item${itemOpened(entry)}`;
    case 'candidate.withdraw':
      return `${who} withdraws ${candidateName(texts, act.candidate)} as a candidate`;
    case 'ballot.open':
      return 'The President opens a secret ballot (rule 61)';
    case 'paper.cast':
      return `${who} casts a ballot paper`;
    case 'count.declare':
      return 'The President declares the count';
    case 'assembly.report':
      return 'The result of the ballot in the General Assembly comes in';
    case 'application.submit':
      return applies(texts, act.by);
    case 'application.refer':
      return 'The President refers the application to the Committee on the Admission of New Members (rule 59)';
    case 'committee.report':
      return 'The report of the Committee on the Admission of New Members comes in';
    case 'floor.request':
      return `${who} asks for the floor`;
    case 'floor.withdraw':
      return `${who} takes its name off the list`;
    case 'list.draw':
      return 'The order of the members on the list of speakers is drawn by lot';
    case 'list.swap':
      return entry.outcomes.some(({ kind }) => kind === 'list.swapped')
        ? `${who} agrees to change places on the list with ${theName(texts, act.to)}`
        : `${who} proposes to change places on the list with ${theName(texts, act.to)}`;
    case 'floor.give':
      return `${leader(texts, entry.meeting)} gives the floor to ${theName(texts, act.to)}`;
    case 'floor.offer':
      return `${leader(texts, entry.meeting)} offers the floor to ${theName(texts, act.to)} to answer ${act.challenge}`;
    case 'floor.pass':
      return `${who} lets the floor go`;
    case 'statement.make':
      return `${who} makes a statement${act.moves.length === 0 ? '' : ` and ${act.moves.map((move) => moveWords(move, texts)).join(', ')}`}${quoted(act)}`;
    case 'challenge.put': {
      const asked = `: “${act.words?.text ?? questionTo(texts, act.claim, act.to)}”`;
      return `${who} challenges ${theName(texts, act.to)} on ${claimLabel(texts, act.claim)}${numberOf(entry)}${asked}`;
    }
    case 'answer.give':
      return `${who} answers ${act.challenge} ${ANSWERS[act.how]}${quoted(act)}`;
    case 'answer.decline':
      return `${who} declines to answer ${act.challenge}${quoted(act)}`;
    case 'order.raise':
      return `${who} raises a point of order ${pointWords(act.about)}${act.challenge === null ? '' : ` (${act.challenge})`}${quoted(act)}`;
    case 'order.rule':
      return `The President rules that the point of order is ${act.upheld ? 'well taken' : 'not well taken'}${quoted(act)}`;
    case 'ruling.appeal':
      return `${who} challenges the ruling`;
    case 'draft.table':
      return `${who} submits ${draftLabel(texts, act.draft)}`;
    case 'draft.sponsor':
      return `${who} co-sponsors ${draftLabel(texts, act.draft)}`;
    case 'draft.second':
      return `${who} seconds ${draftLabel(texts, act.draft)}`;
    case 'draft.withdraw':
      return `${who} withdraws ${draftLabel(texts, act.draft)}`;
    case 'draft.take-over':
      return `${who} takes over ${draftLabel(texts, act.draft)} (rule 35)`;
    case 'draft.call-up':
      return `${who} asks that ${draftLabel(texts, act.draft)} be put to the vote (rule 38)`;
    case 'draft.revise': {
      const text =
        act.revision === null ? '' : (texts.drafts[act.draft]?.revisions[act.revision]?.text ?? '');
      return `${who} revises its draft ${draftLabel(texts, act.draft)}, to ${changeWords(act.change, act.paragraph)}${text === '' ? quoted(act) : `: “${text}”`}`;
    }
    case 'draft.unsponsor':
      return `${who} takes its name off ${draftLabel(texts, act.draft)}`;
    case 'silence.start':
      return `${who} puts ${textLabel(texts, act.draft)} under a silence procedure until ${act.until}`;
    case 'silence.break':
      return `${who} breaks the silence on ${textLabel(texts, act.draft)}${quoted(act)}`;
    case 'silence.end':
      return `The deadline passes: nobody has broken the silence on ${textLabel(texts, act.draft)}, which is agreed`;
    case 'statement.issue':
      return issueWords(texts, act.draft, symbolOf(entry));
    case 'amendment.propose': {
      const text =
        act.amendment === null ? '' : (texts.drafts[act.draft]?.amendments[act.amendment]?.text ?? '');
      return `${who} proposes to ${changeWords(act.change, act.paragraph)} of ${draftLabel(texts, act.draft)}${amendmentNamed(entry)}${text === '' ? quoted(act) : `: “${text}”`}`;
    }
    case 'amendment.withdraw':
      return `${who} withdraws ${amendmentLabel(texts, act.draft, act.amendment)}`;
    case 'part.request':
      return `${who} asks for a separate vote on ${partLabel(texts, act.draft, act)}`;
    case 'part.object':
      return `${who}, the mover, objects to a separate vote on ${partLabel(texts, act.draft, act)}: none is taken (rule 32)`;
    case 'preliminary.raise':
      return `${who} asks whether ${draftLabel(texts, act.draft)} is a matter of procedure`;
    case 'preliminary.rule':
      return `The President rules that ${draftLabel(texts, act.draft)} is a matter of procedure`;
    case 'voting.open':
      return 'The President takes up the drafts for a vote';
    case 'voting.close':
      return 'The President returns to the debate';
    case 'motion.make':
      return `${who} moves to ${motionWords(act)}`;
    case 'motion.withdraw':
      return `${who} withdraws its motion`;
    case 'proposal.make':
      return `${who} proposes to ${proposalIn(texts, act.proposal, act.words)} (${PROPOSAL_RULES[act.proposal.what]})`;
    case 'proposal.withdraw':
      return `${who} withdraws its proposal`;
    case 'news.release':
      return `News: ${texts.news[act.news]?.text ?? act.news}`;
  }
}

/** One entry in one line, without its number: the act and what it brought about. */
export function entryLine(entry: Entry, texts: Texts): string {
  if (entry.act.kind === 'record.return') return `Back to entry ${entry.parent}`;
  const act = entry.act;
  const spoken = entry.outcomes.some((one) => one.kind === 'floor.passed' && one.spoken);
  const said =
    act.kind === 'floor.pass' && spoken ? `${TheName(texts, act.by)} concludes` : actWords(act, entry, texts);
  const after = entry.outcomes.map((one) => outcomeWords(one, texts)).filter((text) => text !== null);
  return [said, ...after].join('; ');
}
