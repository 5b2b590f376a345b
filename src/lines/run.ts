import type { Submitted, TablePort, TableState } from '../table/port.ts';
import { linesWords } from '../words/en/lines.ts';
import { shown } from '../words/en/shown.ts';
import { askChoice, askHoles } from './ask.ts';
import { command } from './commands.ts';
import { failureOf, submit } from './doing.ts';
import { type ActItem, type Item, menuOf } from './menu.ts';
import { prompter } from './show.ts';
import { isQuit, type Talk } from './talk.ts';
import { tellNew } from './tell.ts';
import { itemTyped, onEnter } from './typed.ts';

/** Steps of one "wait until you are needed"; far more than a meeting takes. */
const MOST_STEPS = 5_000;

/** Entries that are told again to somebody who comes to a meeting under way, or to the keyboard. */
const LATEST = 5;

/** Where a run stops although nobody is needed: the meeting is over, or the list of speakers is open to whoever waits. */
const stopsRun = ({ entries, held }: TableState): boolean =>
  entries
    .at(-1)
    ?.outcomes.some(
      ({ kind }) => kind === 'meeting.closed' || (kind === 'item.opened' && held.length > 0),
    ) === true;

/** Lets the computer delegations act until a person is needed, a meeting closes, or something fails. */
function runOn(table: TablePort, talk: Talk, tell: () => void): void {
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const failed = failureOf(table.advance(), table.state());
    if (failed !== null) {
      talk.say(failed);
      return;
    }
    tell();
    if (table.state().next.who !== 'computer' || stopsRun(table.state())) return;
  }
}

/** An act of the menu: choose, fill the holes, submit. False when the answers have ended. */
async function doAct(item: ActItem, table: TablePort, talk: Talk): Promise<boolean> {
  const state = table.state();
  const choice = await askChoice(item.choices, state, talk);
  if (choice === 'end') return false;
  if (choice === 'back') return true;
  const act = await askHoles(choice.is, state, talk);
  if (act === 'end') return false;
  if (act !== 'back') await submit(act.is, table, talk);
  return true;
}

/** Does what an item of the menu says. False when the answers have ended. */
async function doItem(item: Item, table: TablePort, talk: Talk, tell: () => void): Promise<boolean> {
  switch (item.do) {
    case 'act':
      return doAct(item, table, talk);
    case 'forward':
      table.bringForward(item.seat);
      return true;
    case 'run':
      runOn(table, talk, tell);
      return true;
    case 'advance': {
      const failed = failureOf(table.advance(), table.state());
      if (failed !== null) talk.say(failed);
      return true;
    }
  }
}

/** What is told again: all but the latest entries counts as told. */
const toldBefore = ({ entries }: TableState): number => entries.at(-LATEST - 1)?.n ?? 0;

/** The keyboard goes to somebody else, who is told the latest entries. False when nobody comes any more. */
async function handOver(table: TablePort, talk: Talk, isFirst: boolean): Promise<boolean> {
  const { texts, handOver: seat } = table.state();
  if (!isFirst) talk.clear();
  talk.say('', linesWords.handOver(texts, seat ?? ''));
  for (;;) {
    const typed = await talk.ask(linesWords.prompt(null));
    if (typed === null || isQuit(typed)) return false;
    if (typed.trim() === '') break;
    // Somebody else may still be typing: what comes next is for other eyes.
    const asksHelp = ['h', 'help', '?'].includes(typed.trim().toLowerCase());
    talk.say(
      asksHelp ? linesWords.handOverHelp : linesWords.onlyEnter,
      linesWords.handOver(texts, seat ?? ''),
    );
  }
  table.acceptHandOver();
  if (table.state().entries.length > 0) talk.say(linesWords.latest);
  return true;
}

/** Words from a scenario or a record on one line, with nothing in it that a terminal would obey. */
const plain = (line: string): string => shown(line.replace(/[\n\t]+/g, ' '));

const harmless = (talk: Talk): Talk => ({
  ...talk,
  say: (...lines) => talk.say(...lines.map(plain)),
  ask: (prompt) => talk.ask(plain(prompt)),
});

/** A table that is watched for a record that cannot be written; `unwritten` is the system's code of the latest try. */
function watched(table: TablePort): { readonly table: TablePort; readonly unwritten: () => string | null } {
  let code: string | null = null;
  const noted = (done: Submitted): Submitted => {
    code = !done.ok && done.because === 'store' ? done.detail : null;
    return done;
  };
  return {
    table: {
      ...table,
      submit: (act, seen) => noted(table.submit(act, seen)),
      advance: () => noted(table.advance()),
      undo: () => noted(table.undo()),
    },
    unwritten: () => code,
  };
}

/**
 * The whole meeting as numbered lines: for no terminal, screen readers, files of answers. Ends when the session is
 * over and nothing more is asked, when q is typed, when there are no more answers, or when the record cannot be written
 * and no person is there to make room.
 * @returns the system's code, such as ENOSPC, in the last case; else null
 */
export async function runLines(port: TablePort, given: Talk): Promise<string | null> {
  const talk = harmless(given);
  const { table, unwritten } = watched(port);
  await meet(table, talk, () => !talk.isPerson && unwritten() !== null);
  return talk.isPerson ? null : unwritten();
}

async function meet(table: TablePort, talk: Talk, isStuck: () => boolean): Promise<void> {
  const { texts, held, entries } = table.state();
  talk.say(...linesWords.opening(texts, held.length > 0));
  if (entries.length > 0) talk.say('', linesWords.goneOn(entries.length));
  let told = toldBefore(table.state());
  const tell = (): void => {
    told = tellNew(table.state(), told, talk);
  };
  const show = prompter(talk);
  let asked = false;
  let isFirst = true;
  while (!isStuck()) {
    if (table.state().handOver !== null && table.state().next.who !== 'over') {
      if (!(await handOver(table, talk, isFirst))) return;
      told = toldBefore(table.state());
      continue;
    }
    tell();
    const state = table.state();
    const isOver = state.next.who === 'over';
    const items = isOver ? [] : menuOf(state);
    if (isOver) talk.say(`${linesWords.over} ${linesWords.overKeys}`);
    else show(state, items, asked);
    isFirst = false;
    const typed = (await talk.ask(linesWords.prompt(state.seat)))?.trim();
    if (typed === undefined || isQuit(typed) || (isOver && typed === '')) return;
    asked = typed.toLowerCase() === 'm';
    if (asked) continue;
    const item = typed === '' ? onEnter(items, state) : itemTyped(items, state, typed);
    if (typed.toLowerCase() === 'w' && !isOver) runOn(table, talk, tell);
    else if (item !== null) {
      if (!(await doItem(item, table, talk, tell))) return;
    } else if (typed === '') talk.say(state.paused ? linesWords.paused : linesWords.choose);
    else await command(typed, table, talk);
  }
}
