import type { TableState } from '../table/port.ts';
import { admissionLine } from '../words/en/admission.ts';
import { CHAIR, chairHelpLines, chairSays } from '../words/en/chair.ts';
import { electionLines } from '../words/en/elections.ts';
import { linesWords } from '../words/en/lines.ts';
import { openChallengeLine } from '../words/en/linesStatus.ts';
import { needLine, partiesLines, stageLine, voteLine } from '../words/en/meeting.ts';
import { callUpNotices, moverNotices } from '../words/en/notices.ts';
import { type Item, shortMenu } from './menu.ts';
import { numbered, type Talk } from './talk.ts';

const LISTS: readonly string[] = ['debate', 'voting', 'informal'];

/** What is before the Council now and what it has to do with this seat. */
function standing({ view, texts, seat, offers }: TableState): readonly string[] {
  const open = view.challenges.filter(({ to, status }) => to === seat && status === 'open');
  return [
    stageLine(view, texts),
    ...(view.admission === null ? [] : [admissionLine(view, texts)]),
    ...electionLines(view, texts),
    ...(LISTS.includes(view.stage) || view.list.length > 0 ? [linesWords.list(view, texts)] : []),
    ...moverNotices(offers, view, texts),
    ...callUpNotices(view, texts),
    ...view.swaps.filter(({ to }) => to === seat).map(({ by }) => linesWords.swapProposed(texts, by)),
    ...(view.objections.length > 0 ? [linesWords.objections(view, texts)] : []),
    ...(view.vote === null ? [] : [voteLine(view, texts), ...partiesLines(view.vote, texts)]),
    ...open.map((challenge) => linesWords.putToYou(openChallengeLine(challenge, texts))),
  ];
}

/** For whoever holds the chair: the sentence to read out now, and what there is to know of what it is about. */
function forTheChair({ view, offers, texts, next }: TableState): readonly string[] {
  const line = chairSays(view, offers, texts);
  if (line === null || (!line.due && next.who === 'computer')) return [];
  return [`${CHAIR.readOut}${line.says}`, ...chairHelpLines(view, texts).map((text) => `  ${text}`)];
}

function turn({ next, seat, texts, view }: TableState): string {
  const convened = view.meeting.convener !== null;
  const isMine = next.who === 'person' && next.seat === seat && next.need !== 'last-call';
  if (!isMine) return needLine(next, texts, convened);
  return convened && next.need === 'chair' ? linesWords.yourTurnAsConvener : linesWords.yourTurn[next.need];
}

/** Everything, with the whole menu: something is to be decided, or it was asked for. */
function full(state: TableState, items: readonly Item[]): readonly string[] {
  const { seat, held, view, texts } = state;
  const others = held.filter((one) => one !== seat);
  return [
    ...standing(state),
    ...(seat === null ? [] : [linesWords.youAre(view, texts, seat)]),
    ...(others.length === 0 ? [] : [linesWords.alsoHeld(texts, others)]),
    state.paused ? linesWords.paused : turn(state),
    ...forTheChair(state),
    ...numbered(items.map(({ label }) => label)),
    linesWords.helpHint,
  ];
}

/**
 * What is shown before each answer: everything when this person has to decide, one or two lines while the computer
 * delegations act, and nothing when nothing has changed.
 */
export function prompter(talk: Talk): (state: TableState, items: readonly Item[], asked: boolean) => void {
  let last: TableState | null = null;
  let stage = '';
  let can = '';
  return (state, items, asked) => {
    if (state === last && !asked) return;
    const { view, texts, next, seat, paused } = state;
    const isNew = last?.view.meeting.id !== view.meeting.id || last.seat !== seat;
    const isFull = isNew || asked || paused || next.who === 'person';
    const now = `${view.stage} ${JSON.stringify(view.before)}`;
    const may = seat === null ? '' : linesWords.can(shortMenu(items));
    if (isFull) talk.say('', ...(isNew ? [linesWords.meeting(view)] : []), ...full(state, items));
    else {
      if (now !== stage) talk.say(stageLine(view, texts));
      if (view.vote !== null) talk.say(voteLine(view, texts));
      if (may !== can && shortMenu(items).length > 0) talk.say(may);
      const need = needLine(next, texts, view.meeting.convener !== null);
      talk.say(`${need} ${seat === null ? linesWords.enterLookingOn : linesWords.enter}`);
    }
    last = state;
    stage = now;
    can = may;
  };
}
