import type { Session } from '../../session/session.ts';
import { calledToOrder, PRESIDENT, resumed, type Texts, tookChair, VERBATIM } from '../../words/en/record.ts';
import { type MeetingCourse, sittingOf, type Told } from '../course.ts';
import type { Names } from '../names.ts';
import { reportBefore, tellAdmission } from './admission.ts';
import { proposeConsensus, putQuestion, tellConsent, tellEnd, tellResult } from './decisions.ts';
import { openVoting, tellDraft, tellMatter } from './drafts.ts';
import { tellElection } from './elections.ts';
import { happens, inEnglish, openScribe, presidentSays, type Scribe, title } from './scribe.ts';
import { endTurn, tellProposal, tellSpeech } from './speeches.ts';
import { makeStatement } from './statements.ts';

const meetingAt = ({ council }: Session) => council.meetings[council.current];

function tellRuling(scribe: Scribe, { entry: { act }, before }: Told): void {
  if (act.kind !== 'order.rule') return;
  const by = meetingAt(before)?.point?.by ?? scribe.president;
  presidentSays(scribe, inEnglish(PRESIDENT.ruling(scribe.names.inSentence(by), act.upheld)));
  if (act.words !== null) presidentSays(scribe, act.words);
}

function tellInvitation(scribe: Scribe, { entry: { act }, before }: Told): void {
  if (act.kind !== 'invitation.propose') return;
  const { names } = scribe;
  if (act.by !== scribe.president)
    presidentSays(scribe, inEnglish(PRESIDENT.hasProposed(names.inSentence(act.by))));
  if (act.framed === 'exclude') {
    presidentSays(scribe, inEnglish(PRESIDENT.whoObjects(names.inSentence(act.who))));
    return;
  }
  const invites =
    act.rule === 37
      ? PRESIDENT.inviteState(names.inSentence(act.who))
      : PRESIDENT.inviteBriefer(names.introduced(act.who, before));
  presidentSays(scribe, inEnglish(invites));
}

function openMeeting(scribe: Scribe, { before }: Told): void {
  const meeting = meetingAt(before);
  happens(scribe, calledToOrder(meeting?.time ?? ''));
  title(scribe, VERBATIM.adoptionOfAgenda);
}

/** Rule 20: the President says so, and the next member takes the chair. */
function cedeChair(scribe: Scribe, { entry, before }: Told): void {
  for (const outcome of entry.outcomes) {
    if (outcome.kind !== 'chair.ceded') continue;
    const { names } = scribe;
    presidentSays(scribe, inEnglish(PRESIDENT.cedes(names.inSentence(outcome.to))));
    const { label, country } = names.speaker(outcome.to, before);
    happens(scribe, tookChair(label, country));
    scribe.president = outcome.to;
  }
}

function openItem(scribe: Scribe, { before, after }: Told): void {
  const isLater = meetingAt(before)?.items.some(({ status }) => status === 'open') === true;
  if (isLater) presidentSays(scribe, inEnglish(`${PRESIDENT.listExhausted}\n${PRESIDENT.concluded}`));
  const meeting = meetingAt(after);
  // Rule 20: with the next item the chair is back with whoever had ceded it.
  scribe.president = meeting?.president ?? scribe.president;
  title(scribe, meeting?.item ?? '');
  presidentSays(scribe, inEnglish(meeting?.continues === null ? PRESIDENT.begins : PRESIDENT.continues));
}

function giveFloor(scribe: Scribe, { entry, before }: Told): void {
  for (const outcome of entry.outcomes) {
    if (outcome.kind === 'floor.given')
      scribe.given = { to: outcome.to, further: outcome.further, offered: false };
    else if (outcome.kind === 'floor.offered') {
      const further = meetingAt(before)?.spoken.includes(outcome.to) === true;
      scribe.given = { to: outcome.to, further, offered: true };
    }
  }
}

/**
 * What one act adds to the page. The cases without text are silent in the Council's own record: asking for the floor,
 * the order of the list, papers handed in, ballots before the count, people who come and go, news, and an offered floor let pass.
 */
function tell(scribe: Scribe, told: Told): void {
  const { act, outcomes } = told.entry;
  switch (act.kind) {
    case 'meeting.open':
      openMeeting(scribe, told);
      return;
    case 'informal.open':
    case 'informal.close':
      return;
    case 'meeting.resume':
      for (const outcome of outcomes)
        if (outcome.kind === 'meeting.resumed') happens(scribe, resumed(outcome.resumption));
      return;
    case 'chair.cede':
      cedeChair(scribe, told);
      return;
    case 'invitation.propose':
      tellInvitation(scribe, told);
      return;
    case 'item.open':
      openItem(scribe, told);
      return;
    case 'candidate.withdraw':
    case 'ballot.open':
    case 'count.declare':
    case 'assembly.report':
    case 'meeting.close':
      tellElection(scribe, told);
      return;
    case 'application.refer':
    case 'committee.report':
      tellAdmission(scribe, outcomes);
      return;
    case 'decision.declare':
      tellConsent(scribe, told);
      tellElection(scribe, told);
      return;
    case 'consensus.propose':
      proposeConsensus(scribe, told);
      return;
    case 'question.put':
      putQuestion(scribe, told);
      return;
    case 'result.declare':
      tellResult(scribe, told);
      tellElection(scribe, told);
      return;
    case 'floor.give':
    case 'floor.offer':
      giveFloor(scribe, told);
      return;
    case 'statement.make':
    case 'challenge.put':
    case 'answer.give':
    case 'answer.decline':
      tellSpeech(scribe, act, told);
      return;
    case 'objection.raise':
    case 'order.raise':
    case 'ruling.appeal':
    case 'motion.make':
    case 'motion.withdraw':
    case 'proposal.make':
    case 'proposal.withdraw':
    case 'preliminary.raise':
      tellProposal(scribe, act, told);
      return;
    case 'order.rule':
      tellRuling(scribe, told);
      return;
    case 'preliminary.rule':
      tellMatter(scribe, act.draft, told.before);
      return;
    case 'statement.issue':
      makeStatement(scribe, told.entry.outcomes);
      return;
    case 'voting.open':
      openVoting(scribe, told.before);
      return;
    case 'draft.table':
    case 'draft.second':
    case 'draft.withdraw':
    case 'draft.take-over':
    case 'draft.call-up':
    case 'draft.revise':
    case 'draft.unsponsor':
    case 'amendment.withdraw':
    case 'part.object':
      tellDraft(scribe, act, told.before);
      return;
    case 'draft.sponsor':
    case 'silence.start':
    case 'silence.break':
    case 'silence.end':
    case 'amendment.propose':
    case 'part.request':
    case 'meeting.request':
    case 'application.submit':
    case 'meeting.call':
    case 'paper.cast':
    case 'seat.arrive':
    case 'seat.leave':
    case 'floor.request':
    case 'floor.withdraw':
    case 'list.draw':
    case 'list.swap':
    case 'floor.pass':
    case 'ballot.cast':
    case 'voting.close':
    case 'news.release':
    case 'record.return':
      return;
  }
}

/** What was said and done from the opening of a meeting on, as Markdown blocks. */
export function verbatimBody(part: MeetingCourse, names: Names, texts: Texts): readonly string[] {
  const scribe = openScribe(part.meeting, names, texts);
  const sitting = sittingOf(part);
  const first = sitting.find(({ entry }) => entry.act.kind === 'item.open');
  for (const told of sitting) {
    tell(scribe, told);
    // Rule 59: a report that came in before the meeting is before the Council once the item is open.
    if (told === first) reportBefore(scribe, sitting[0]?.before.council.applications ?? [], part);
    endTurn(scribe, told);
    tellEnd(scribe, told.entry.outcomes);
  }
  if (!part.meeting.closed) happens(scribe, VERBATIM.unfinished);
  return scribe.blocks;
}
