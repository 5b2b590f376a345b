import type { Argument, Command, Option } from 'commander';

/** What may be written at a place. */
export interface Values {
  /** One of the words; several of them with commas between; one of them or a file; or what no shell can know. */
  readonly is: 'words' | 'list' | 'file' | 'anything';
  readonly words: readonly string[];
}

export interface OptionNode {
  /** `-h`, `--help`. */
  readonly flags: readonly string[];
  readonly says: string;
  /** Null where the option has no value. */
  readonly value: { readonly name: string; readonly needed: boolean; readonly values: Values } | null;
}

export interface ArgumentNode {
  readonly name: string;
  readonly many: boolean;
  readonly values: Values;
}

/** A command as a shell completes it. */
export interface CommandNode {
  readonly name: string;
  readonly says: string;
  readonly options: readonly OptionNode[];
  readonly arguments: readonly ArgumentNode[];
  readonly commands: readonly CommandNode[];
}

/** The finite values that this installation knows. */
export interface Known {
  readonly scenarios: readonly string[];
  readonly seats: readonly string[];
  /** What can be explained. */
  readonly names: readonly string[];
}

/** Words that stand in a shell as they are. */
const isPlain = (word: string): boolean => /^[\w.+@/-]+$/u.test(word);
const words = (list: readonly string[]): Values => ({ is: 'words', words: list.filter(isPlain) });

/** Names of values in the command table that are neither finite nor files. */
const ANYTHING: readonly string[] = ['seed', 'meeting', 'n', 'count', 'number', 'line', 'text', 'pattern'];

/** What stands for a value of the command table, by its name there; one that is not known is a file. */
function valuesNamed(name: string, { scenarios, seats, names }: Known): Values {
  switch (name) {
    case 'scenario':
      return { ...words(scenarios), is: 'file' };
    case 'seats':
      return { ...words([...seats, 'none']), is: 'list' };
    case 'seat':
      return words(seats);
    case 'name':
      return words(names);
    default:
      return { is: ANYTHING.includes(name) ? 'anything' : 'file', words: [] };
  }
}

/** The name of the value in `--as <seats>`, `--resume [record]`; null where an option has none. */
const valueName = ({ flags }: Option): string | null => /[<[]([^\]>.]+)/u.exec(flags)?.[1] ?? null;

function optionNode(option: Option, known: Known): OptionNode {
  const name = valueName(option);
  const { argChoices, required: needed } = option;
  return {
    flags: [option.short, option.long].flatMap((flag) => flag ?? []),
    says: option.description,
    value:
      name === null
        ? null
        : { name, needed, values: argChoices === undefined ? valuesNamed(name, known) : words(argChoices) },
  };
}

const argumentNode = (argument: Argument, known: Known): ArgumentNode => ({
  name: argument.name(),
  many: argument.variadic,
  values:
    argument.argChoices === undefined ? valuesNamed(argument.name(), known) : words(argument.argChoices),
});

/** A command of the table with what is below it; `help` among them, which takes the name of one of the others. */
export function nodeOf(command: Command, known: Known): CommandNode {
  const help = command.createHelp();
  const commands = command.commands.map((inner) => nodeOf(inner, known));
  const helps = help.visibleCommands(command).filter((one) => !command.commands.includes(one));
  const named = words(commands.map(({ name }) => name));
  return {
    name: command.name(),
    says: command.summary() || command.description(),
    options: help.visibleOptions(command).map((option) => optionNode(option, known)),
    arguments: command.registeredArguments.map((argument) => argumentNode(argument, known)),
    commands: [
      ...commands,
      ...helps.map((one) => ({
        name: one.name(),
        says: one.description(),
        options: [],
        arguments: [{ name: 'command', many: false, values: named }],
        commands: [],
      })),
    ],
  };
}
