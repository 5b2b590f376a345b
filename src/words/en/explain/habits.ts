import { REAL } from './cases.ts';
import type { Habit } from './entry.ts';

/** Habits of Model UN that go wrong in the Council, each with the rules it is told beside. */
export const HABITS = {
  seconding: {
    title: 'Seconds',
    habit: 'A motion needs somebody to second it.',
    here: 'One member proposes and that is enough. Seconding only gives the right to take over a withdrawn text.',
    rules: ['34', '35'],
  },
  'right-of-reply': {
    title: 'Right of reply',
    habit: 'Whoever is attacked claims a right of reply.',
    here: 'There is none. You ask for the floor again and make a further statement, as often as you like.',
    rules: ['27', 'table'],
  },
  yields: {
    title: 'Yields',
    habit: 'A speaker yields the rest of the time to another delegate, to questions or to the chair.',
    here: 'Nobody has time to give away: there is no limit, and the floor goes back to the President.',
    rules: ['27'],
  },
  'points-of-information': {
    title: 'Points of information',
    habit: 'After a speech other delegates put questions, and the speaker answers.',
    here: 'The Rules know no question time. You may ask in your own statement; nobody is bound to answer.',
    rules: ['27', 'table', '39'],
  },
  'time-limit': {
    title: 'Speaking time',
    habit: 'The chair stops a speaker when the time is up.',
    here: 'Five minutes are advice. Only a point of order interrupts a speaker.',
    rules: ['27', '30'],
  },
  'closure-of-debate': {
    title: 'Closure of debate',
    habit: 'A motion to close the debate, or to move into voting procedure, ends the speeches.',
    here: 'There is no such motion. The debate ends when nobody asks for the floor any more.',
    rules: ['27', '33'],
  },
  'moderated-caucus': {
    title: 'Moderated caucus',
    habit: 'A motion opens a moderated caucus on a topic.',
    here: 'Unknown. There is one list of speakers on the item of the agenda.',
    rules: ['33', '27'],
  },
  'unmoderated-caucus': {
    title: 'Unmoderated caucus',
    habit: 'A motion for an unmoderated caucus lets delegates walk about.',
    here: 'A member moves to suspend the meeting. It comes back later as the same meeting.',
    rules: ['33'],
  },
  'friendly-amendments': {
    title: 'Friendly amendments',
    habit: 'An amendment that the sponsors like goes into the text without a vote.',
    here: 'Sponsors may revise their own text. What anybody else proposes is an amendment and is voted on.',
    rules: ['36', '35'],
  },
  division: {
    title: 'Division of the question',
    habit: 'First there is a vote on whether to divide the text.',
    here: 'A member asks for a separate vote and gets it, unless the mover of the draft objects. No vote on that.',
    rules: ['32'],
  },
  'tie-break': {
    title: 'Ties',
    habit: 'The chair breaks a tie.',
    here: 'Nothing passes without nine votes for, so a tie simply fails. The President has one vote, like the others.',
    rules: ['40', '19', 'Charter 27(1)'],
  },
  quorum: {
    title: 'Quorum',
    habit: 'The session opens once a quorum is there, after a roll call.',
    here: 'No rule names one, and there is no roll call. But nine votes for need nine members in the room.',
    case: REAL.emptyChair,
    rules: ['40', '13', '9'],
  },
  majority: {
    title: 'Simple majority',
    habit: 'Half of those present and voting, plus one, decides; or two thirds.',
    here: 'Nine of fifteen, whatever the question (seven of eleven before 1966); only judges are elected by eight. Who abstains does not lower it.',
    rules: ['Charter 27(2)', '40', '9'],
  },
  'vetoed-or-failed': {
    title: 'Vetoed, or failed',
    habit: 'A permanent no means “vetoed”, whatever the count.',
    here: 'Below nine votes for, the text fails for want of votes. A veto is only what stops a text that has nine.',
    rules: ['Charter 27(3)', 'A/RES/76/262', '40'],
  },
  'present-and-voting': {
    title: 'Present and voting',
    habit: 'Whoever is “present and voting” may not abstain, and nobody abstains on procedure.',
    here: 'Any member may abstain on anything, or take no part at all.',
    rules: ['Charter 27(3)', 'Charter 27(1)', '40'],
  },
  'abstention-as-half': {
    title: 'Abstention',
    habit: 'An abstention counts as nothing, or as half a vote, or as a soft veto.',
    here: 'It is simply no vote for. It blocks nothing by itself; but seven of them leave only eight.',
    rules: ['Charter 27(3)', 'Charter 27(1)'],
  },
  'veto-on-procedure': {
    title: 'A veto on procedure',
    habit: 'A permanent member vetoes a motion, the agenda or a guest.',
    here: 'On procedure a permanent member’s no is one vote among fifteen.',
    case: REAL.procedural,
    rules: ['Charter 27(2)', '9', '33', '37', '39', '30'],
  },
  'appeal-of-the-chair': {
    title: 'Appeals',
    habit: 'An appeal needs half the room to support the chair, or the chair’s word is final.',
    here: 'The question is whether to overrule: nine votes for overruling, else the ruling stands.',
    case: REAL.rulingStands,
    rules: ['30'],
  },
  'personal-privilege': {
    title: 'Other points',
    habit: 'Points of personal privilege, of inquiry, of information.',
    here: 'There is one point: of order. Anything else you ask the Secretariat quietly.',
    rules: ['30'],
  },
  signatories: {
    title: 'Signatories',
    habit: 'A draft needs so many sponsors or signatories before it is accepted.',
    here: 'One member submits a draft, and it is before the Council.',
    rules: ['31', '32', '34'],
  },
  'neutral-chair': {
    title: 'The chair',
    habit: 'The chair stands outside, for the whole conference, and has no vote.',
    here: 'The President is one of the members, for a month, with a vote and a view.',
    case: REAL.chairVotes,
    rules: ['18', '19', '20', '1'],
  },
  'agenda-setting': {
    title: 'Setting the agenda',
    habit: 'Delegates debate which of several topics comes first.',
    here: 'Each meeting has its own agenda, written before; the Council adopts it or not.',
    rules: ['9', '7', '2', '10'],
  },
  'observers-move': {
    title: 'Guests',
    habit: 'An observer moves motions, or everybody at the table votes.',
    here: 'Those invited speak on the item. They do not object, move, raise points of order or vote.',
    rules: ['37', '39', '38', '31'],
  },
  'pass-and-rights': {
    title: 'Pass, and with rights',
    habit: 'In a roll call one passes, or votes “with rights” to explain.',
    here: 'Hands are raised once. Statements before and after the vote are open to all who ask.',
    rules: ['40', 'practice'],
  },
  'changing-a-vote': {
    title: 'Changing a vote',
    habit: 'A delegate asks to change a vote after the count.',
    here: 'Until the call is over, yes; once the result is declared it stands.',
    case: REAL.tooLate,
    rules: ['40'],
  },
  reconsideration: {
    title: 'Reconsidering',
    habit: 'A motion to reconsider brings a failed text back.',
    here: 'There is none. The same text may simply be submitted again.',
    rules: ['32', '40'],
  },
} as const satisfies Readonly<Record<string, Habit>>;

export type HabitName = keyof typeof HABITS;
