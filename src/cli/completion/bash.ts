import type { CommandNode, OptionNode, Values } from './tree.ts';

/** A command with the names that lead to it: `/scenario/list`. */
interface Placed {
  readonly path: string;
  readonly node: CommandNode;
}

const placed = (node: CommandNode, path = ''): readonly Placed[] => [
  { path, node },
  ...node.commands.flatMap((inner) => placed(inner, `${path}/${inner.name}`)),
];

/** One branch of a `case`; none without a pattern. */
const branch = (patterns: readonly string[], does: string): readonly string[] =>
  patterns.length === 0 ? [] : [`      ${patterns.join(' | ')}) ${does} ;;`];

const flagsAt = ({ path, node }: Placed, wanted: (option: OptionNode) => boolean): readonly string[] =>
  node.options.filter(wanted).flatMap(({ flags }) => flags.map((flag) => `'${path} ${flag}'`));

const setting = ({ is, words }: Values): string => `kind=${is} values='${words.join(' ')}'`;

const optionValues = ({ path, node }: Placed): readonly string[] =>
  node.options.flatMap(({ flags, value }) =>
    value === null
      ? []
      : branch(
          flags.map((flag) => `'${path} ${flag}'`),
          setting(value.values),
        ),
  );

/** What stands at each place after a command: a command below it, or its arguments one after another. */
function operands({ path, node }: Placed): readonly string[] {
  const commands = node.commands.map(({ name }) => name);
  if (commands.length > 0) return branch([`'${path}:0'`], setting({ is: 'words', words: commands }));
  return node.arguments.flatMap(({ many, values }, at) =>
    branch([many ? `'${path}:'*` : `'${path}:${at}'`], setting(values)),
  );
}

const optionNames = ({ path, node }: Placed): readonly string[] =>
  branch([`'${path}'`], `values='${node.options.flatMap(({ flags }) => flags).join(' ')}'`);

/** The script that completes the command in bash, from 3.2 on. */
export function bashScript(root: CommandNode, head: readonly string[]): string {
  const all = placed(root);
  const paths = all.flatMap(({ path }) => (path === '' ? [] : [`'${path}'`]));
  const lines = [
    ...head.map((line) => `# ${line}`),
    `_${root.name}() {`,
    `  local cur=\${COMP_WORDS[COMP_CWORD]} path='' option='' needed='' word before='' kind='words' values='' i n=0`,
    "  if [[ $cur == '=' ]]; then cur=''; fi",
    '  for ((i = 1; i < COMP_CWORD; i++)); do',
    `    word=\${COMP_WORDS[i]}`,
    "    if [[ $word == '=' ]]; then continue; fi",
    '    if [[ -n $option ]]; then',
    "      option=''",
    '      if [[ -n $needed || $word != -* ]]; then continue; fi',
    '    fi',
    '    case "$path $word" in',
    ...branch(
      all.flatMap((one) => flagsAt(one, ({ value }) => value?.needed === true)),
      "option=$word needed='yes'",
    ),
    ...branch(
      all.flatMap((one) => flagsAt(one, ({ value }) => value?.needed === false)),
      "option=$word needed=''",
    ),
    '      *" -"*) ;;',
    '      *)',
    '        case "$path/$word" in',
    `          ${paths.join(' | ')}) path=$path/$word n=0 ;;`,
    '          *) n=$((n + 1)) ;;',
    '        esac',
    '        ;;',
    '    esac',
    '  done',
    '  if [[ -n $option && ( -n $needed || $cur != -* ) ]]; then',
    '    case "$path $option" in',
    ...all.flatMap(optionValues),
    '    esac',
    '  elif [[ $cur == -* ]]; then',
    '    case "$path" in',
    ...all.flatMap(optionNames),
    '    esac',
    '  else',
    '    case "$path:$n" in',
    ...all.flatMap(operands),
    '    esac',
    '  fi',
    '  COMPREPLY=()',
    "  if [[ $kind == 'list' ]]; then",
    `    if [[ $cur == *,* ]]; then before=\${cur%,*},; fi`,
    '    compopt -o nospace 2>/dev/null',
    '  fi',
    `  while IFS= read -r word; do COMPREPLY+=("$before$word"); done < <(compgen -W "$values" -- "\${cur#"$before"}")`,
    "  if [[ $kind == 'file' ]]; then",
    '    compopt -o filenames 2>/dev/null',
    '    while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$cur")',
    '  fi',
    '}',
    `complete -F _${root.name} ${root.name}`,
  ];
  return `${lines.join('\n')}\n`;
}
