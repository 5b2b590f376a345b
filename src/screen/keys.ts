import type { Ballot } from '../procedure/acts.ts';
import type { ActKind } from '../session/council.ts';

/** Everything a key can do while no dialog is open. */
export const COMMANDS = [
  'statement',
  'challenge',
  'answer',
  'pass',
  'floor',
  'motion',
  'order',
  'object',
  'vote',
  'vote-for',
  'vote-against',
  'vote-abstaining',
  'vote-not-participating',
  'drafts',
  'preside',
  'room',
  'go-on',
  'run',
  'undo',
  'why',
  'take',
  'forward',
  'news',
  'pause',
  'next-pane',
  'previous-pane',
  'pane',
  'up',
  'down',
  'page-up',
  'page-down',
  'first',
  'last',
  'search',
  'instructions',
  'palette',
  'explain',
  'help',
  'back',
  'quit',
  'interrupt',
  'suspend',
] as const;
export type CommandId = (typeof COMMANDS)[number];

/** Groups of the help page: acts at the table, the running of the meeting, and looking around. */
export const GROUPS = ['acts', 'ballots', 'meeting', 'looking'] as const;
export type Group = (typeof GROUPS)[number];

/** One line of the key table. */
export interface Key {
  readonly id: CommandId;
  /** Names of presses (`presses.ts`); the first is the one that is shown. */
  readonly keys: readonly string[];
  readonly group: Group;
}

/** The one table of keys: it drives what a key does, the hints, the help page and the palette. Labels are in `words`. */
export const KEYS: readonly Key[] = [
  { id: 'statement', keys: ['s'], group: 'acts' },
  { id: 'challenge', keys: ['c'], group: 'acts' },
  { id: 'answer', keys: ['a'], group: 'acts' },
  { id: 'pass', keys: ['x'], group: 'acts' },
  { id: 'floor', keys: ['f'], group: 'acts' },
  { id: 'motion', keys: ['m'], group: 'acts' },
  { id: 'order', keys: ['p'], group: 'acts' },
  { id: 'object', keys: ['o'], group: 'acts' },
  { id: 'vote', keys: ['v'], group: 'acts' },
  { id: 'drafts', keys: ['d'], group: 'acts' },
  { id: 'preside', keys: ['r'], group: 'acts' },
  { id: 'room', keys: ['e'], group: 'acts' },
  { id: 'vote-for', keys: ['+'], group: 'ballots' },
  { id: 'vote-against', keys: ['-'], group: 'ballots' },
  { id: 'vote-abstaining', keys: ['~'], group: 'ballots' },
  { id: 'vote-not-participating', keys: ['n'], group: 'ballots' },
  { id: 'go-on', keys: ['enter', 'space'], group: 'meeting' },
  { id: 'run', keys: ['w'], group: 'meeting' },
  { id: 'undo', keys: ['u'], group: 'meeting' },
  { id: 'why', keys: ['y'], group: 'meeting' },
  { id: 'take', keys: ['t'], group: 'meeting' },
  { id: 'forward', keys: ['b'], group: 'meeting' },
  { id: 'news', keys: ['N'], group: 'meeting' },
  { id: 'pause', keys: ['P'], group: 'meeting' },
  { id: 'instructions', keys: ['i'], group: 'looking' },
  { id: 'palette', keys: [':', 'ctrl+p'], group: 'looking' },
  { id: 'search', keys: ['/'], group: 'looking' },
  { id: 'next-pane', keys: ['tab', 'right', 'l'], group: 'looking' },
  { id: 'previous-pane', keys: ['shift+tab', 'left', 'h'], group: 'looking' },
  { id: 'pane', keys: ['1', '2', '3', '4', '5'], group: 'looking' },
  { id: 'down', keys: ['down', 'j'], group: 'looking' },
  { id: 'up', keys: ['up', 'k'], group: 'looking' },
  { id: 'page-down', keys: ['pagedown', 'ctrl+d'], group: 'looking' },
  { id: 'page-up', keys: ['pageup', 'ctrl+u'], group: 'looking' },
  { id: 'first', keys: ['g', 'home'], group: 'looking' },
  { id: 'last', keys: ['G', 'end'], group: 'looking' },
  { id: 'back', keys: ['escape'], group: 'looking' },
  { id: 'help', keys: ['?'], group: 'looking' },
  { id: 'explain', keys: ['E'], group: 'looking' },
  { id: 'quit', keys: ['q'], group: 'looking' },
  { id: 'interrupt', keys: ['ctrl+c'], group: 'looking' },
  { id: 'suspend', keys: ['ctrl+z'], group: 'looking' },
];

const BY_PRESS: ReadonlyMap<string, CommandId> = new Map(
  KEYS.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)),
);

/** The command of a press, or null. */
export const commandOf = (press: string): CommandId | null => BY_PRESS.get(press) ?? null;

/** The key that is shown for a command. */
export const keyOf = (id: CommandId): string => KEYS.find((key) => key.id === id)?.keys[0] ?? '';

/** The command that offers each kind of act: every kind has one, so that the whole meeting can be played by key. */
export const COMMAND_OF: Readonly<Record<ActKind, CommandId>> = {
  'statement.make': 'statement',
  'challenge.put': 'challenge',
  'answer.give': 'answer',
  'answer.decline': 'answer',
  'floor.pass': 'pass',
  'floor.request': 'floor',
  'floor.withdraw': 'floor',
  'list.swap': 'floor',
  'motion.make': 'motion',
  'motion.withdraw': 'motion',
  'proposal.make': 'motion',
  'proposal.withdraw': 'motion',
  'order.raise': 'order',
  'ruling.appeal': 'order',
  'objection.raise': 'object',
  'ballot.cast': 'vote',
  'draft.table': 'drafts',
  'draft.sponsor': 'drafts',
  'draft.second': 'drafts',
  'draft.withdraw': 'drafts',
  'draft.take-over': 'drafts',
  'draft.call-up': 'drafts',
  'draft.revise': 'drafts',
  'draft.unsponsor': 'drafts',
  'silence.start': 'drafts',
  'silence.break': 'drafts',
  'amendment.propose': 'drafts',
  'amendment.withdraw': 'drafts',
  'part.request': 'drafts',
  'part.object': 'object',
  'preliminary.raise': 'drafts',
  'meeting.call': 'preside',
  'meeting.open': 'preside',
  'informal.open': 'preside',
  'informal.close': 'preside',
  'meeting.resume': 'preside',
  'meeting.close': 'preside',
  'chair.cede': 'preside',
  'decision.declare': 'preside',
  'question.put': 'preside',
  'consensus.propose': 'preside',
  'result.declare': 'preside',
  'invitation.propose': 'preside',
  'item.open': 'preside',
  'application.submit': 'room',
  'application.refer': 'preside',
  'committee.report': 'preside',
  'list.draw': 'preside',
  'floor.give': 'preside',
  'floor.offer': 'preside',
  'order.rule': 'preside',
  'preliminary.rule': 'preside',
  'statement.issue': 'preside',
  'voting.open': 'preside',
  'voting.close': 'preside',
  'paper.cast': 'vote',
  'candidate.withdraw': 'room',
  'ballot.open': 'preside',
  'count.declare': 'preside',
  'assembly.report': 'news',
  'meeting.request': 'room',
  'seat.arrive': 'room',
  'seat.leave': 'room',
  'news.release': 'news',
  'silence.end': 'news',
};

/** The command that casts each ballot at once. */
export const BALLOT_COMMANDS: Readonly<Record<Ballot, CommandId>> = {
  for: 'vote-for',
  against: 'vote-against',
  abstaining: 'vote-abstaining',
  'not-participating': 'vote-not-participating',
};
