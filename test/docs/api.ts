import { API_PAGE as PAGE } from '../../src/words/en.ts';
import { type Exported, exported, exportsOf, sourceOf } from './exports.ts';
import { page } from './markdown.ts';

/** What one entry of the package exports, in groups with a heading each. */
interface Group {
  readonly title: string;
  readonly about: string;
  readonly exports: readonly Exported[];
}

/** What runs, then the types that it speaks of. */
const valuesFirst = (all: readonly Exported[]): readonly Exported[] => {
  const isType = ({ signature }: Exported): boolean => /^(?:type|interface) /u.test(signature);
  return [...all.filter((one) => !isType(one)), ...all.filter(isType)];
};

/** The groups of src/index.ts: what follows a comment that stands by itself, up to the next. */
function libraryGroups(): readonly Group[] {
  const path = 'index.ts';
  const comments = [...sourceOf(path).text.matchAll(/^\/\/ (?<title>[^:.]+)(?<about>[:.].*)$\n\n/gmu)];
  const all = exportsOf(path);
  return comments.map((comment, at) => {
    const end = comments[at + 1]?.index ?? Number.POSITIVE_INFINITY;
    const about = (comment.groups?.about ?? '').replace(/^[:.]\s*/u, '');
    return {
      title: comment.groups?.title ?? '',
      about: about.charAt(0).toUpperCase() + about.slice(1),
      exports: valuesFirst(
        all.filter(({ from }) => from > comment.index && from < end).map(({ name }) => exported(path, name)),
      ),
    };
  });
}

const entry = (title: string, about: string, path: string): Group => ({
  title,
  about,
  exports: exportsOf(path).map(({ name }) => exported(path, name)),
});

/** Everything that a program can import, entry by entry. */
export const GROUPS: readonly { readonly entry: string; readonly groups: readonly Group[] }[] = [
  { entry: 'horseshoe', groups: libraryGroups() },
  { entry: 'horseshoe/files', groups: [entry('', PAGE.files, 'api/file.ts')] },
  { entry: 'horseshoe/vitest', groups: [entry('', PAGE.matchers, 'vitest/matchers.ts')] },
];

/** The paragraphs of a comment, and its tags as a list. */
function commentBlocks(comment: string): readonly (string | readonly string[])[] {
  const [text = '', ...tags] = comment.split(/^@(?=param|returns|throws)/mu);
  const items = tags.map((tag) => {
    const [, kind, rest = ''] = /^(\w+)\s+([\s\S]*)$/u.exec(tag.trim().replaceAll('\n', ' ')) ?? [];
    if (kind !== 'param') return `- ${kind === 'returns' ? PAGE.returns : PAGE.throws}: ${rest}`;
    const [, name, about] = /^(\S+)\s+(.*)$/u.exec(rest) ?? [];
    return `- \`${name}\`: ${about}`;
  });
  const paragraphs = text
    .trim()
    .split(/\n{2,}/u)
    .map((one) => one.replaceAll('\n', ' '));
  return [...paragraphs.filter((one) => one !== ''), ...(items.length === 0 ? [] : [items])];
}

const codeBlock = (text: string): readonly string[] => ['```ts', text, '```'];

const exportBlocks = ({
  name,
  signature,
  comment,
  schema,
}: Exported): readonly (string | readonly string[])[] => [
  `#### ${name}`,
  ...commentBlocks(comment),
  codeBlock(signature),
  ...(schema === null ? [] : [PAGE.fields, codeBlock(schema)]),
];

const groupBlocks = ({ title, about, exports }: Group): readonly (string | readonly string[])[] => [
  ...(title === '' ? [] : [`### ${title}`]),
  ...(about === '' ? [] : [about]),
  ...exports.flatMap(exportBlocks),
];

/** The headings of the page after the contents, in order. */
const headings = (): readonly string[] =>
  GROUPS.flatMap(({ entry: name, groups }) => [
    name.replace('/', ''),
    ...groups.flatMap(({ title, exports }) => [
      ...(title === '' ? [] : [title]),
      ...exports.map((one) => one.name),
    ]),
  ]);

/** Where each heading is: capitals do not count, so that the second of a name (`Play`, `play`) has a number. */
function anchors(): ReadonlyMap<string, string> {
  const met = new Map<string, number>();
  return new Map(
    headings().map((heading) => {
      const anchor = heading.toLowerCase().replaceAll(' ', '-');
      const before = met.get(anchor) ?? 0;
      met.set(anchor, before + 1);
      return [heading, before === 0 ? anchor : `${anchor}-${before}`];
    }),
  );
}

const contents = (): readonly string[] => {
  const at = anchors();
  const links = (exports: readonly Exported[]): string =>
    exports.map(({ name }) => `[${name}](#${at.get(name)})`).join(', ');
  return GROUPS.flatMap(({ entry: name, groups }) =>
    groups.map(({ title, exports }) => `- \`${name}\`${title === '' ? '' : `, ${title}`}: ${links(exports)}`),
  );
};

/** The text of docs/api.md. */
export const apiPage = (): string =>
  page(
    `# ${PAGE.title}`,
    `<!-- ${PAGE.generated} -->`,
    ...PAGE.intro,
    codeBlock(PAGE.example.join('\n')),
    `## ${PAGE.contents}`,
    contents(),
    ...GROUPS.flatMap(({ entry: name, groups }) => [`## \`${name}\``, ...groups.flatMap(groupBlocks)]),
  );
