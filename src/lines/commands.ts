import type { TablePort } from '../table/port.ts';
import { linesWords } from '../words/en/lines.ts';
import { actLabel, refusalLine } from '../words/en/meeting.ts';
import { reasonSentence } from '../words/en/reasons.ts';
import type { Talk } from './ask.ts';
import { failureOf, newsAct, submit } from './doing.ts';

type Command = (rest: string, table: TablePort, talk: Talk) => Promise<void> | void;

/** What is not in order for the seat now, with the rule that says so. */
const disabled: Command = (_rest, table, talk) => {
  const { offers, texts } = table.state();
  const lines = offers.flatMap((offer) =>
    offer.inOrder ? [] : [`  ${actLabel(offer.kind)}: ${refusalLine(offer.refusal, texts)}`],
  );
  talk.say(...(lines.length === 0 ? [linesWords.nothingElse] : [linesWords.notInOrder, ...lines]));
};

const news: Command = async (_rest, table, talk) => {
  const { newsHeld, texts } = table.state();
  if (newsHeld.length === 0) {
    talk.say(linesWords.noNews);
    return;
  }
  newsHeld.forEach((id, at) => {
    talk.say(`${String(at + 1).padStart(3)} ${texts.news[id]?.text ?? id}`);
  });
  talk.say(`  0 ${linesWords.back}`);
  const typed = await talk.ask(linesWords.prompt);
  const id = newsHeld[Number(typed) - 1];
  if (typed !== null && id !== undefined) submit(newsAct(id), table, talk);
};

/** Takes, gives up or brings forward the seat whose code was typed. */
function seatCommand(change: 'take' | 'release' | 'bringForward'): Command {
  return (rest, table, talk) => {
    const { texts, held } = table.state();
    const seat = Object.keys(texts.seats).find((code) => code.toLowerCase() === rest.toLowerCase());
    if (seat === undefined) {
      talk.say(linesWords.unknownSeat(rest));
      return;
    }
    if (change === 'bringForward') {
      if (held.includes(seat)) table.bringForward(seat);
      else talk.say(linesWords.notHeld);
      return;
    }
    const failed = failureOf(table[change](seat), table.state());
    talk.say(
      failed ?? (change === 'take' ? linesWords.taken(texts, seat) : linesWords.released(texts, seat)),
    );
  };
}

const why: Command = (rest, table, talk) => {
  const { entries, texts } = table.state();
  const last = entries.findLast((entry) => entry.why !== undefined)?.n ?? 0;
  const n = rest === '' ? last : Number(rest);
  const shown = entries.some((entry) => entry.n === n);
  const reasons = shown ? table.why(n) : null;
  if (reasons === null || reasons.length === 0) talk.say(linesWords.noWhy);
  else talk.say(linesWords.why(n), ...reasons.map((reason) => `  ${reasonSentence(reason, texts)}`));
};

const undo: Command = (_rest, table, talk) => {
  const failed = failureOf(table.undo(), table.state());
  talk.say(failed ?? linesWords.undone(table.state().view.entry));
};

const pause: Command = (_rest, table, talk) => {
  table.pause(!table.state().paused);
  talk.say(table.state().paused ? linesWords.paused : linesWords.resumed);
};

const card: Command = (_rest, table, talk) => {
  const state = table.state();
  talk.say(...(state.card === null ? [linesWords.noCard] : linesWords.card(state.card, state.texts)));
};

const COMMANDS: Readonly<Record<string, Command>> = {
  h: (_rest, _table, talk) => talk.say(...linesWords.help),
  '?': disabled,
  s: (_rest, table, talk) => talk.say(...linesWords.status(table.state().view, table.state().texts)),
  i: card,
  n: news,
  t: seatCommand('take'),
  g: seatCommand('release'),
  b: seatCommand('bringForward'),
  p: pause,
  y: why,
  u: undo,
};

/** A command of the plain front end: a letter, and what follows it. */
export async function command(typed: string, table: TablePort, talk: Talk): Promise<void> {
  const [letter = '', ...rest] = typed.split(/\s+/);
  const found = Object.hasOwn(COMMANDS, letter) ? COMMANDS[letter] : undefined;
  if (found === undefined) talk.say(linesWords.notThere(typed));
  else await found(rest.join(' '), table, talk);
}
