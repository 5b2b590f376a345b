import type { TablePort, TableState } from '../table/port.ts';
import { linesWords } from '../words/en/lines.ts';
import { needLine, pathLine, stageLine } from '../words/en/meeting.ts';
import { askChoice, askHoles, type Talk } from './ask.ts';
import { command } from './commands.ts';
import { failureOf, submit } from './doing.ts';
import { type Item, itemTyped, menuOf } from './menu.ts';
import { tellEntries } from './tell.ts';

/** Steps of one "wait until you are needed"; far more than a meeting takes. */
const MOST_STEPS = 5_000;

/** Lets the computer delegations act until a person is needed, a meeting closes, or something fails. */
function runOn(table: TablePort, talk: Talk, tell: () => void): void {
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const done = table.advance();
    const failed = failureOf(done, table.state());
    if (failed !== null) {
      talk.say(failed);
      return;
    }
    tell();
    const state = table.state();
    if (state.next.who !== 'computer') return;
    if (state.entries.at(-1)?.outcomes.some(({ kind }) => kind === 'meeting.closed')) return;
  }
}

function showPrompt(state: TableState, items: readonly Item[], talk: Talk): void {
  const { view, texts } = state;
  talk.say('', linesWords.meeting(view), stageLine(view, texts));
  if (view.vote !== null) talk.say(pathLine(view.vote, texts));
  talk.say(
    state.paused ? linesWords.paused : needLine(state.next, texts),
    linesWords.youAre(texts, state.seat),
  );
  items.forEach(({ label }, at) => {
    talk.say(`${String(at + 1).padStart(3)} ${label}`);
  });
  talk.say('  h help');
}

/** An act of the menu: choose, fill the holes, submit. False when the answers have ended. */
async function doAct(item: Extract<Item, { do: 'act' }>, table: TablePort, talk: Talk): Promise<boolean> {
  const state = table.state();
  const choice = await askChoice(item.offer.choices, state, talk);
  if (choice === 'end') return false;
  if (choice === 'back') return true;
  const act = await askHoles(choice.is, state, talk);
  if (act === 'end') return false;
  if (act !== 'back') submit(act.is, table, talk);
  return true;
}

/**
 * The whole meeting as numbered lines: for no terminal, screen readers, files of answers. Ends when the session is
 * over, when q is typed, or when there are no more answers.
 */
export async function runLines(table: TablePort, talk: Talk): Promise<void> {
  talk.say(...linesWords.opening(table.state().texts));
  let told = 0;
  const tell = (): void => {
    told = tellEntries(table.state(), told, talk);
  };
  for (;;) {
    const state = table.state();
    if (state.handOver !== null) {
      talk.say('', linesWords.handOver(state.texts, state.handOver));
      if ((await talk.ask(linesWords.prompt)) === null) return;
      table.acceptHandOver();
      continue;
    }
    tell();
    if (state.next.who === 'over') return;
    const items = menuOf(state);
    showPrompt(state, items, talk);
    const typed = (await talk.ask(linesWords.prompt))?.trim();
    if (typed === undefined || typed === 'q') return;
    const item = itemTyped(items, typed === '' ? '1' : typed);
    if (typed === 'w' || item?.do === 'run') runOn(table, talk, tell);
    else if (item === null) await command(typed, table, talk);
    else if (item.do === 'advance') {
      const failed = failureOf(table.advance(), table.state());
      if (failed !== null) talk.say(failed);
    } else if (!(await doAct(item, table, talk))) return;
  }
}
