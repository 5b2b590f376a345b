import type { ArgumentNode, CommandNode, OptionNode, Values } from './tree.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A text in a specification of `_arguments` or `_describe`, where a colon and brackets mean something. */
const escaped = (text: string): string => text.replace(/[[\]:\\]/gu, '\\$&').replaceAll('\n', ' ');

/** What completes a value: a list of words, files, or a function of the script that offers both. */
function completer(values: Values, helper: string): string {
  switch (values.is) {
    case 'words':
      return `(${values.words.join(' ')})`;
    case 'list':
      return `_sequence compadd - ${values.words.join(' ')}`;
    case 'file':
      return values.words.length === 0 ? '_files' : helper;
    case 'anything':
      return ' ';
  }
}

const helperName = (prefix: string, name: string): string => `${prefix}_${name.replace(/\W/gu, '_')}`;

function optionSpecs({ flags, says, value }: OptionNode, prefix: string): readonly string[] {
  const others = flags.length > 1 ? `(${flags.join(' ')})` : '';
  return flags.map((flag) => {
    const isLong = flag.startsWith('--');
    const rest =
      value === null
        ? ''
        : `${value.needed ? ':' : '::'}${escaped(value.name)}:${completer(value.values, helperName(prefix, value.name))}`;
    return quoted(`${others}${flag}${value !== null && isLong ? '=' : ''}[${escaped(says)}]${rest}`);
  });
}

const argumentSpec = ({ name, many, values }: ArgumentNode, at: number, prefix: string): string =>
  quoted(`${many ? '*' : at + 1}:${escaped(name)}:${completer(values, helperName(prefix, name))}`);

/** Functions for values that are words or files. */
const helpers = (node: CommandNode, prefix: string): readonly string[] =>
  [...node.arguments, ...node.options.flatMap(({ value }) => value ?? [])].flatMap(({ name, values }) =>
    values.is === 'file' && values.words.length > 0
      ? [
          `${helperName(prefix, name)}() {`,
          `  _alternative ${quoted(`words:${escaped(name)}:(${values.words.join(' ')})`)} 'files:file:_files'`,
          '}',
        ]
      : [],
  );

function functions(node: CommandNode, prefix: string): readonly string[] {
  const specs = node.options.flatMap((option) => optionSpecs(option, prefix));
  if (node.commands.length === 0) {
    const all = [...specs, ...node.arguments.map((one, at) => argumentSpec(one, at, prefix))];
    return [...helpers(node, prefix), `${prefix}() {`, `  _arguments ${all.join(' ')}`, '}'];
  }
  const inner = (name: string): string => helperName(prefix, name);
  return [
    ...node.commands.flatMap((one) => functions(one, inner(one.name))),
    `${prefix}() {`,
    '  local curcontext="$curcontext" state line',
    '  local -a commands',
    '  typeset -A opt_args',
    `  _arguments -C ${[...specs, "'1: :->command'", "'*:: :->rest'"].join(' ')}`,
    '  case $state in',
    '    command)',
    `      commands=(${node.commands.map(({ name, says }) => quoted(`${name}:${escaped(says)}`)).join(' ')})`,
    "      _describe -t commands 'command' commands",
    '      ;;',
    '    rest)',
    '      case $line[1] in',
    ...node.commands.map(({ name }) => `        ${name}) ${inner(name)} ;;`),
    '      esac',
    '      ;;',
    '  esac',
    '}',
  ];
}

/** The script that completes the command in zsh: sourced, or in a file of `fpath`. */
export function zshScript(root: CommandNode, head: readonly string[]): string {
  const name = `_${root.name}`;
  const lines = [
    `#compdef ${root.name}`,
    ...head.map((line) => `# ${line}`),
    ...functions(root, name),
    `if [[ "$funcstack[1]" == '${name}' ]]; then`,
    `  ${name} "$@"`,
    'else',
    `  compdef ${name} ${root.name}`,
    'fi',
  ];
  return `${lines.join('\n')}\n`;
}
