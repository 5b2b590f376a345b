import type { Move } from '../claims/acts.ts';
import type { Choice } from '../procedure/rule.ts';
import type { Act } from '../session/council.ts';
import type { Offer } from '../session/session.ts';
import { DUTIES, proposalKinds, type TableState, worldActs } from '../table/port.ts';
import { chairSays } from '../words/en/chair.ts';
import {
  actLabel,
  askedLabel,
  choiceLabel,
  draftLabel,
  questionTo,
  refusalLine,
  worldLabel,
} from '../words/en/meeting.ts';
import { beforeTurn, isSuggested, SUGGESTED } from '../words/en/notices.ts';
import { PROPOSAL_DETAIL, proposalKindLabel } from '../words/en/proposals.ts';
import { screenWords } from '../words/en/screen.ts';
import { keyWords } from '../words/en/screenKeys.ts';
import { challengeSentence } from '../words/en/statements.ts';
import { DRAFT_DETAIL } from '../words/en/weighty.ts';
import { availability, offersOf } from './available.ts';
import { BALLOT_COMMANDS, type CommandId, keyOf } from './keys.ts';
import { nameOf } from './paneTexts.ts';
import { draftLayer } from './readers.ts';
import type { Layer, Lead, MenuItem } from './ui.ts';

type MenuLayer = Extract<Layer, { layer: 'menu' }>;

/** `at` -1: nothing is selected, so that one Enter too many chooses nothing. */
const menu = (
  title: string,
  intro: readonly string[],
  items: readonly MenuItem[],
  at: 0 | -1 = 0,
): MenuLayer => ({ layer: 'menu', title, intro, items, at });

const item = (
  label: string,
  lead: Lead,
  detail: string | null = null,
  key: string | null = null,
): MenuItem => ({
  label,
  detail,
  off: null,
  lead,
  key,
});

// What an act would do or need, where a person may not know it.
function detailOf(act: Act, state: TableState): string | null {
  switch (act.kind) {
    case 'challenge.put':
      return questionTo(state.texts, act.claim, act.to);
    case 'motion.make':
      return screenWords.motionDetail[act.motion];
    case 'proposal.make':
      return PROPOSAL_DETAIL[act.proposal.what];
    case 'ballot.cast':
      return screenWords.ballotDetail[act.ballot];
    case 'answer.give':
      return screenWords.answerDetail[act.how];
    case 'order.raise':
      return screenWords.pointDetail[act.about];
    case 'meeting.request':
      return screenWords.requestDetail[act.rule];
    case 'floor.give':
      return beforeTurn(state.view, act.to);
    case 'question.put':
      return isSuggested(act, state.offers) ? SUGGESTED : null;
    default:
      return DRAFT_DETAIL[act.kind] ?? null;
  }
}

/** A finite choice as a line of a menu; a ballot also has its own key, the same as without a menu. */
export function choiceItem(choice: Choice<Act, Move>, state: TableState): MenuItem {
  const { act } = choice;
  const key = act.kind === 'ballot.cast' ? keyOf(BALLOT_COMMANDS[act.ballot]) : null;
  const label = askedLabel(act, state.texts) ?? choiceLabel(act, state.texts);
  return item(key === null ? label : `${key} ${label}`, { to: 'choice', choice }, detailOf(act, state), key);
}

const refusedItem = (offer: Extract<Offer, { inOrder: false }>, state: TableState): MenuItem => ({
  label: actLabel(offer.kind),
  detail: null,
  off: refusalLine(offer.refusal, state.texts),
  lead: { to: 'ask', ask: { do: 'advance' } },
  key: null,
});

/** Drafts that have been submitted: anyone may read them. */
export const draftsToRead = (state: TableState): readonly string[] =>
  state.view.drafts.filter(({ status }) => status !== 'zero').map(({ id }) => id);

const readItem = (state: TableState, id: string): MenuItem =>
  item(screenWords.draftRead(draftLabel(state.texts, id)), { to: 'layer', layer: draftLayer(state, id) });

/** All choices in order that a command stands for. */
export const choicesOf = (state: TableState, id: CommandId): readonly Choice<Act, Move>[] =>
  offersOf(state.offers, id).flatMap((offer) => (offer.inOrder ? offer.choices : []));

// The open questions to the seat in front, by the ids that its answers name.
const questionsTo = (state: TableState): readonly string[] =>
  state.view.challenges
    .filter(({ to, status }) => to === state.seat && status === 'open')
    .map((asked) => `${asked.id}. ${challengeSentence({ ...asked, seat: asked.by }, state.texts)}`);

/** Choices of one kind that a menu of several kinds shows one by one; more are one line that leads to them. */
const FEW = 4;

/** The kinds of proposal, a line each; one with several choices leads to them. */
const proposalItems = (choices: readonly Choice<Act, Move>[], state: TableState): readonly MenuItem[] =>
  proposalKinds(choices).map(({ what, choices: same }) => {
    const items = same.map((choice) => choiceItem(choice, state));
    const [only] = items;
    const label = proposalKindLabel(what);
    return only !== undefined && items.length === 1
      ? only
      : item(label, { to: 'layer', layer: menu(label, [], items) }, PROPOSAL_DETAIL[what]);
  });

function offerItems(
  { kind, choices }: Extract<Offer, { inOrder: true }>,
  state: TableState,
  gathers: boolean,
): readonly MenuItem[] {
  const items =
    kind === 'proposal.make'
      ? proposalItems(choices, state)
      : choices.map((choice) => choiceItem(choice, state));
  if (!(gathers || kind === 'proposal.make') || items.length <= FEW) return items;
  return [item(screenWords.more(actLabel(kind)), { to: 'layer', layer: menu(actLabel(kind), [], items) })];
}

/** The offers of a command; those of the President with what comes next at the head, and ceding the chair at the end. */
function offersFor({ view, offers, texts }: TableState, id: CommandId): readonly Offer[] {
  const own = offersOf(offers, id);
  // A draft that waits for a member to ask for it (rule 38) would be overlooked among the rest.
  const isCall = ({ kind, inOrder }: Offer): number => Number(kind === 'draft.call-up' && inOrder);
  if (id === 'drafts') return own.toSorted((a, b) => isCall(b) - isCall(a));
  if (id !== 'preside') return own;
  const due = chairSays(view, offers, texts)?.act ?? null;
  const placeOf = ({ kind }: Offer): number => (kind === due ? -1 : DUTIES.indexOf(kind));
  return own.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Whether the vote is by secret ballot (rule 61). */
const isPaper = ({ view }: TableState, id: CommandId): boolean =>
  id === 'vote' && view.vote === null && view.election?.ballot != null;

/** The menu of a command: its choices, then the kinds that are not in order with the refusal of each. */
export function commandMenu(state: TableState, id: CommandId): MenuLayer {
  const offers = offersFor(state, id);
  const asked = id === 'answer' ? questionsTo(state) : [];
  return menu(
    screenWords.menus[id] ?? keyWords.commands[id],
    [...(screenWords.intros[isPaper(state, id) ? 'paper' : id] ?? []), ...asked],
    [
      // Reading comes first: it is what one Enter too many may do.
      ...(id === 'drafts' ? draftsToRead(state).map((draft) => readItem(state, draft)) : []),
      ...offers.flatMap((offer) => (offer.inOrder ? offerItems(offer, state, id === 'drafts') : [])),
      ...offers.flatMap((offer) => (offer.inOrder ? [] : [refusedItem(offer, state)])),
    ],
    id === 'vote' ? -1 : 0,
  );
}

/** Every choice the seat in front has now. */
export const allChoices = (state: TableState): readonly MenuItem[] =>
  state.offers.flatMap((offer) =>
    offer.inOrder ? offer.choices.map((choice) => choiceItem(choice, state)) : [],
  );

/** The acts in order, a line each, for whoever does not know what can be done. */
export function turnMenu(state: TableState, intro: string): MenuLayer {
  // Once every ballot is in, the next step is the President's.
  const counted = state.view.vote !== null && state.view.vote.notYet.length === 0;
  const isChairs = state.next.who === 'person' && state.next.need === 'chair';
  const order: readonly CommandId[] =
    counted || isChairs ? ['preside', ...COMMANDS_OF_A_TURN] : COMMANDS_OF_A_TURN;
  const ids = [...new Set(order)].filter((id) => availability(state, id).on);
  return menu(
    screenWords.dialogs.turn,
    [intro],
    ids.flatMap((id) => {
      const choices = choicesOf(state, id);
      const [only] = choices;
      if (only !== undefined && choices.length === 1) return [choiceItem(only, state)];
      return [item(keyWords.help[id], { to: 'layer', layer: commandMenu(state, id) })];
    }),
    -1,
  );
}

const COMMANDS_OF_A_TURN: readonly CommandId[] = [
  'vote',
  'answer',
  'statement',
  'challenge',
  'pass',
  'preside',
  'floor',
  'object',
  'order',
  'motion',
  'drafts',
  'room',
];

/** Seats to take or give up, at any time. */
export const seatMenu = (state: TableState): MenuLayer =>
  menu(
    screenWords.dialogs.take,
    [screenWords.takeIntro],
    state.view.seats.map(({ seat, president, place }) => {
      const held = state.held.includes(seat);
      const label = held ? screenWords.giveUp(nameOf(state, seat)) : nameOf(state, seat);
      const leads = state.view.meeting.convener === null ? screenWords.president : screenWords.convener;
      const detail = president ? leads : screenWords.places[place];
      return item(label, { to: 'ask', ask: { do: held ? 'release' : 'take', seat } }, detail);
    }),
  );

/** Which of the seats held by people is in front. */
export const forwardMenu = (state: TableState): MenuLayer =>
  menu(
    screenWords.dialogs.forward,
    [],
    [
      ...state.held.map((seat) =>
        item(
          nameOf(state, seat),
          { to: 'ask', ask: { do: 'forward', seat } },
          seat === state.seat ? screenWords.inFront : null,
        ),
      ),
      item(
        screenWords.tableItself,
        { to: 'ask', ask: { do: 'forward', seat: null } },
        screenWords.tableItselfDetail,
      ),
    ],
  );

/** What comes in from outside when the facilitator lets it: news, deadlines that pass, letters of the Assembly. */
export const newsMenu = (state: TableState): MenuLayer =>
  menu(
    screenWords.dialogs.news,
    [screenWords.newsIntro],
    worldActs(state).map((act) =>
      item(worldLabel(act, state.texts), { to: 'ask', ask: { do: 'submit', act } }),
    ),
  );
