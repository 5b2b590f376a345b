import type { ReasonCode } from '../../delegations/reason.ts';
import type { Texts } from '../../scenario/texts.ts';
import { shown } from './shown.ts';

type Facts = Readonly<Record<string, string | number | readonly string[]>>;

/** What a sentence needs of a reason's facts, in words. */
interface Named {
  readonly fact: (name: string) => string;
  readonly seat: (name: string) => string;
  readonly seats: (name: string) => string;
  readonly claim: string;
  readonly draft: string;
  readonly drafts: string;
  readonly motion: string;
}

const MOTION: Readonly<Record<string, string>> = {
  suspend: 'to suspend the meeting',
  adjourn: 'to adjourn the meeting',
  'adjourn-to': 'to adjourn the meeting to a stated time',
  refer: 'to refer the matter',
  postpone: 'to postpone discussion of the question',
};

const VOTE: Readonly<Record<string, string>> = {
  for: 'to vote for',
  against: 'to vote against',
  abstaining: 'to abstain on',
  'not-participating': 'not to take part in the vote on',
};

const STANCE: Readonly<Record<string, string>> = {
  asserts: 'asserts it',
  supports: 'supports it',
  denies: 'rejects it',
  doubts: 'has doubts about it',
  reserves: 'reserves its position',
  favours: 'favours it',
  opposes: 'opposes it',
  neutral: 'takes no side',
};

const ANSWER: Readonly<Record<string, string>> = {
  confirm: 'to confirm it',
  deny: 'to deny it',
  revise: 'to put it otherwise',
  evade: 'to leave the question open',
};

const POINT: Readonly<Record<string, string>> = {
  speaker: 'the speaker',
  challenge: 'a question',
  vote: 'the conduct of the vote',
  other: 'the conduct of the meeting',
};

/** The words of a value; a value without any is shown as it is. */
const wordsOf = (words: Readonly<Record<string, string>>, value: string): string =>
  (Object.hasOwn(words, value) ? words[value] : undefined) ?? value;

const listed = (items: readonly string[]): string => {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
};

function named(facts: Facts, texts: Texts): Named {
  const fact = (name: string): string => {
    const value = facts[name] ?? '';
    return typeof value === 'object' ? listed(value) : String(value);
  };
  const all = (name: string): readonly string[] => {
    const value = facts[name] ?? [];
    return typeof value === 'object' ? value : [String(value)];
  };
  const the = (seat: string): string => texts.seats[seat]?.the ?? seat;
  const symbol = (id: string): string => texts.drafts[id]?.symbol ?? id;
  const claim = fact('claim');
  return {
    fact,
    seat: (name) => the(fact(name)),
    seats: (name) => listed(all(name).map(the)),
    claim: `“${texts.claims[claim]?.short ?? claim}”`,
    draft: symbol(fact('draft')),
    drafts: listed(all('drafts').map(symbol)),
    motion: wordsOf(MOTION, fact('motion')),
  };
}

/** One sentence for each code, neutral on every side; the compiler holds the table complete. */
const SENTENCES: { readonly [K in ReasonCode]: (named: Named) => string } = {
  'seat-is-empty': () => 'Nobody sits at the seat yet.',
  'asks-for-meeting': ({ fact }) => `The seat asks for this meeting under rule ${fact('rule')}.`,
  'applies-for-membership': () => 'The meeting considers its application for membership (rule 58).',
  'nothing-to-do': () => 'There is nothing to do now.',

  'first-statement': () => 'It has not yet spoken on the item.',
  'briefs-the-council': () => 'The seat is heard to brief the Council (rule 39).',
  'speaks-for-secretariat': () =>
    'The Secretary-General may speak on any question under consideration (rule 22).',
  'explains-report': () => 'It has a report to explain to the Council (rule 29).',
  'speaks-as-invited': ({ fact }) => `It was invited to take part (rule ${fact('rule')}).`,
  'speaks-last-as-president': () =>
    'The President speaks in a national capacity after the other members, by custom.',
  'agrees-to-change-places': ({ seat }) =>
    `It agrees to change places with ${seat('to')}, as members mostly do.`,
  'statement-done': () => 'It has said what it wanted to say.',
  'nothing-to-add': () => 'It has nothing to add.',
  'instructed-to-assert': ({ claim }) => `Its instructions are to state the claim ${claim}.`,
  'instructed-to-support': ({ claim }) => `Its instructions are to support the claim ${claim}.`,
  'instructed-to-deny': ({ claim }) => `Its instructions are to deny the claim ${claim}.`,
  'instructed-to-confirm': ({ claim }) => `Its instructions are to confirm the claim ${claim}.`,
  'stance-on-claim': ({ claim, fact }) =>
    `Its stance on the claim ${claim}: it ${wordsOf(STANCE, fact('stance'))}.`,
  'holds-evidence': ({ claim }) => `It holds evidence to offer for the claim ${claim}.`,
  'replies-to-claim': ({ claim }) => `The claim ${claim} is about it, and it has not yet replied.`,

  'instructed-to-challenge': ({ claim, seat }) => `Its instructions are to ask ${seat('to')} about ${claim}.`,
  'keeps-question-for-the-end': ({ claim, seat }) =>
    `Its instructions are to ask ${seat('to')} about ${claim} in a further statement, at the end.`,
  'instructed-to-answer': ({ claim, seat, fact }) =>
    `Asked by ${seat('by')} about ${claim}, its instructions are ${wordsOf(ANSWER, fact('how'))}.`,
  'instructed-to-decline': ({ claim, seat }) =>
    `Asked by ${seat('by')} about ${claim}, its instructions are to decline to answer.`,
  'instructed-silence': ({ claim, seat }) =>
    `Asked by ${seat('by')} about ${claim}, its instructions are to say nothing.`,
  'kept-on-its-card': () =>
    'What its instructions hold for later is shown to whoever has its card, and to everybody once the session is over.',
  'answer-fits-stance': ({ claim, seat, fact }) =>
    `Asked by ${seat('by')} about ${claim}, its stance leads it ${wordsOf(ANSWER, fact('how'))}.`,
  'answer-costs-more': ({ claim, seat }) =>
    `Asked by ${seat('by')} about ${claim}, it holds that any answer would cost it more than silence.`,
  'declining-costs-less': ({ claim, seat }) =>
    `Asked by ${seat('by')} about ${claim}, it holds that declining costs it less than an answer or silence.`,
  'evading-costs-less': ({ claim, seat }) =>
    `Asked by ${seat('by')} about ${claim}, it holds that leaving the question open costs it least.`,

  'question-out-of-place': ({ seat }) => `It holds that the question of ${seat('by')} is out of place.`,
  'no-rule-against-question': () => 'No rule forbids a question; nobody has to answer it.',
  'question-beside-item': () => 'The President finds the question outside the item.',
  'point-accepted': ({ seat, fact }) =>
    `The President accepts the point of ${seat('by')} about ${wordsOf(POINT, fact('about'))}.`,
  'point-not-accepted': ({ seat, fact }) =>
    `The President does not accept the point of ${seat('by')} about ${wordsOf(POINT, fact('about'))}.`,
  'disputes-ruling': () => 'The ruling went against it, and it disputes the ruling.',

  'instructed-to-object-agenda': () => 'Its instructions are to object to the agenda.',
  'instructed-to-object-invitation': ({ seat }) =>
    `Its instructions are to object to the invitation of ${seat('who')}.`,
  'meeting-should-go-on': () => 'It has not yet spoken and wants the meeting to go on.',
  'instructed-on-agenda': ({ fact }) =>
    `Its instructions are to ${fact('do') === 'object' ? 'oppose' : 'support'} the agenda.`,
  'asked-for-this-meeting': () => 'It asked for this meeting.',
  'objected-before': () => 'It objected before the vote.',
  'members-may-raise-matters': () => 'It holds that a member may raise a matter in the Council.',
  'instructed-on-invitation': ({ seat, fact }) =>
    `Its instructions are to ${fact('do') === 'object' ? 'oppose' : 'support'} the invitation of ${seat('who')}.`,
  'hears-those-concerned': ({ seat }) => `It holds that ${seat('who')} should be heard.`,
  'takes-no-side-on-procedure': () => 'It takes no side on this procedural question.',
  'upholds-president': () => 'It upholds the President, as members mostly do.',
  'moved-it': ({ motion }) => `It moved ${motion}.`,
  'motion-serves-interest': ({ motion }) => `It would be content ${motion}.`,
  'draft-would-be-delayed': ({ draft }) => `The motion would delay the vote on ${draft}, which it sponsors.`,

  'instructed-to-table': ({ draft }) =>
    `Its instructions give it ${draft} to table, and it presses the text.`,
  'instructed-vote': ({ draft, fact }) => `Its instructions are ${wordsOf(VOTE, fact('vote'))} ${draft}.`,
  'party-to-dispute': ({ draft }) => `As a party to the dispute it abstains on ${draft} (Charter 27(3)).`,
  'sponsors-draft': ({ draft }) => `It sponsors ${draft}.`,
  'supports-draft': ({ draft }) => `It supports ${draft} and says so by its name.`,
  'wants-draft-voted-on': ({ draft }) => `It wants ${draft} put to the vote (rule 38).`,
  'wants-vote-on-draft': ({ draft }) => `It would not vote for ${draft} and asks for a vote on it.`,
  'all-sponsor-draft': ({ draft }) => `Every member sponsors ${draft}: a vote can be done without.`,
  'stance-on-draft': ({ draft, fact }) => `Its stance on ${draft}: it ${wordsOf(STANCE, fact('stance'))}.`,
  'agrees-with-sponsors': ({ draft, seats }) =>
    `On the claims before the Council it has agreed with ${seats('sponsors')}, who sponsor ${draft}.`,
  'differs-with-sponsors': ({ draft, seats }) =>
    `On the claims before the Council it has differed with ${seats('sponsors')}, who sponsor ${draft}.`,
  'leans-towards-draft': ({ draft }) => `It has no instructions on ${draft} and leans towards it.`,
  'cautious-abstention': ({ draft }) => `It has no instructions on ${draft} and stays cautious.`,

  'has-revision': ({ draft }) => `It has a new wording for its own draft ${draft}.`,
  'has-amendment': ({ draft }) => `It has an amendment to ${draft} to propose.`,
  'proposed-amendment': () => 'It proposed the amendment.',
  'keeps-own-text': ({ draft }) => `It sponsors ${draft} and wants the text as submitted.`,
  'text-it-supports': ({ draft }) => `It would vote for ${draft} as it stands.`,
  'text-it-opposes': ({ draft }) => `It would not vote for ${draft} as it stands.`,
  'asked-for-separate-vote': ({ draft }) => `It asked for a separate vote on that part of ${draft}.`,
  'keeps-text-whole': ({ draft }) => `It submitted ${draft} and wants it voted on as a whole (rule 32).`,

  'seeks-consent': ({ draft }) => `It holds the pen for ${draft} and asks whether all can agree to it.`,
  'instructed-to-break-silence': ({ draft }) =>
    `Its instructions are against ${draft}: it breaks the silence, as any member can.`,
  'stance-breaks-silence': ({ draft, fact }) =>
    `Its stance on ${draft}: it ${wordsOf(STANCE, fact('stance'))}, and breaks the silence, as any member can.`,
  'draft-should-wait': ({ draft, motion }) =>
    `It opposes ${draft} and moves ${motion} before it comes to the vote.`,
  'time-to-consult': ({ draft, motion }) =>
    `It moves ${motion} so that members can consult on ${draft} before the vote.`,

  'proposed-it': () => 'It made the proposal.',
  'wants-draft-first': ({ draft }) => `It would vote for ${draft} and wants it put first.`,
  'keeps-its-place': ({ draft }) => `It sponsors ${draft} and keeps to the order of submission (rule 32).`,
  'council-is-blocked': () =>
    'It voted for a text that was vetoed, and would take the matter to the Assembly.',
  'matter-stays-here': () =>
    'It voted against the text that failed, and holds that the matter is for the Council.',
  'own-credentials': () => 'The objection is to its own representative.',
  'agrees-with-seat': ({ seat }) => `On the record so far it has agreed with ${seat('who')}.`,
  'differs-with-seat': ({ seat }) => `On the record so far it has contradicted ${seat('who')}.`,
  'asked-for-this-agenda': () => 'It asked for this meeting and keeps to the agenda as it stands.',
  'keeps-matter-alive': () => 'It asked for this meeting and keeps the matter before the Council.',
  'own-draft-awaits-vote': ({ draft }) => `${draft}, which it sponsors, still awaits the vote.`,
  'recommended-in-private': ({ draft }) => `${draft} recommends a Secretary-General, in private (rule 48).`,
  'asks-in-public': ({ seat }) => `It has a question to put to ${seat('to')}, and wants it put in public.`,
  'answers-in-private': ({ seat }) =>
    `It has been asked something by ${seat('by')}, and would answer in private.`,
  'applicant-needs-no-committee': ({ draft }) =>
    `It stands for ${draft}, and would have the applicant recommended without the committee.`,
  'applicant-is-examined': ({ draft }) =>
    `It stands against ${draft}, and would have the committee examine the application (rule 59).`,
  'named-as-rapporteur': () => 'It is the one that would report.',
  'draft-was-vetoed': ({ draft }) =>
    `${draft}, which it sponsors, was vetoed; it would take the matter to the Assembly.`,

  'calls-at-request': ({ seats }) => `A meeting was asked for by ${seats('by')} (rules 2 and 3).`,
  'calls-on-own-judgement': () => 'The President may call a meeting when it seems necessary (rule 1).',
  'meeting-was-called': () => 'The meeting was called; it is time to open it.',
  'convened-it': () => 'It has convened the meeting (Arria formula); it is time to begin.',
  'no-objection': () => 'Nobody objects.',
  'objection-needs-vote': ({ seats }) =>
    `Without agreement it takes a vote; ${seats('by') || 'nobody'} objects.`,
  'ruling-was-challenged': ({ seat }) => `The ruling was challenged by ${seat('by')} (rule 30).`,
  'all-have-voted': ({ fact }) => `All members at the table have voted: ${fact('cast')} ballots.`,
  'next-invitation': ({ seat, fact }) =>
    `The participation of ${seat('who')} is expected (rule ${fact('rule')}).`,
  'ballot-is-secret': () => 'The ballot is secret.',
  'seats-are-left': ({ fact }) => `Seats left to fill: ${fact('seats')} (rule 61).`,
  'papers-are-in': ({ fact }) => `All papers are in the box: ${fact('cast')}.`,
  'committee-examines': () =>
    'An application goes to the committee unless the Council decides otherwise (rule 59).',
  'committee-has-met': () => 'The committee has examined the application (rule 59).',
  'recommends-applicant': ({ draft }) =>
    `The Council has to decide on the application, and ${draft} recommends it (rule 60).`,
  'invitations-done': () => 'All who were expected have been proposed.',
  'next-item-of-agenda': () => 'Nobody asks for the floor on this item, and the agenda has another (rule 9).',
  'briefer-is-heard-first': ({ seat }) => `The briefing of ${seat('to')} is heard first (rule 39).`,
  'secretariat-is-heard-first': () => 'The Secretary-General is heard first, by custom (rule 22).',
  'report-is-heard-first': ({ seat }) => `The report of ${seat('to')} is heard first (rule 29).`,
  'next-on-list': ({ seat }) => `Next on the list of speakers: ${seat('to')} (rule 27).`,
  'floor-once-for-answer': ({ seat }) =>
    `A question to ${seat('to')} is open; the floor is offered once, by a convention of this table.`,
  'agreed-by-all': ({ draft }) => `Nobody has broken the silence on ${draft}: it can be issued.`,
  'drafts-await-vote': ({ drafts }) =>
    `The list of speakers is exhausted, and ${drafts} is before the Council.`,
  'next-draft-in-order': ({ draft }) => `Next in the order of submission: ${draft} (rule 32).`,
  'amendment-before-draft': ({ draft }) => `Amendments to ${draft} are put before it (rule 36).`,
  'part-before-whole': ({ draft }) => `A separate vote on a part of ${draft} was asked for (rule 32).`,
  'asked-whether-procedural': ({ draft }) => `It asked whether ${draft} is a matter of procedure.`,
  'matter-before-draft': ({ draft }) =>
    `It was asked whether ${draft} is a matter of procedure; that is settled first (Charter 27(2)).`,
  'drafts-voted-on': () => 'No draft is left to be put to the vote.',
  'suspension-is-over': () => 'The suspended meeting can go on.',
  'instructed-to-cede': () => 'Its instructions are to cede the chair for this item (rule 20).',
  'nobody-asks-for-floor': () => 'Nobody is left on the list of speakers.',
};

const isKnown = (code: string): code is ReasonCode => Object.hasOwn(SENTENCES, code);

/**
 * The sentence of a reason. Seats are named with their article, claims by their short form, drafts by their symbol.
 * A code that is none of ours is shown as unknown; what a record says is shown with nothing in it that a terminal
 * would obey.
 */
export function reasonSentence(
  { code, facts }: { readonly code: string; readonly facts: Facts },
  texts: Texts,
): string {
  return shown(isKnown(code) ? SENTENCES[code](named(facts, texts)) : `Unknown reason: “${code}”.`);
}
