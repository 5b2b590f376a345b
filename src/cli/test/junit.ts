import type { Reporter } from './reporter.ts';
import type { Tested } from './tested.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** What XML 1.0 has no place for, not even as an entity: most control characters, halves of pairs, and two more. */
const UNWRITABLE = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as the value of an attribute. */
const value = (text: string): string =>
  text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"'\n\t]/gu, (sign) => ENTITIES[sign] ?? sign);

/** A text as the content of an element: its lines stay lines. */
const content = (text: string): string =>
  text.replace(UNWRITABLE, '\ufffd').replace(/[&<>]/gu, (sign) => ENTITIES[sign] ?? sign);

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);

/** An element with its attributes, in this order, and what is in it, which is XML already; null for nothing. */
function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inner: string | null,
): string {
  const written = Object.entries(attributes).map(([key, text]) => `${key}="${value(String(text))}"`);
  const head = [name, ...written].join(' ');
  return inner === null ? `<${head}/>` : `<${head}>${inner}</${name}>`;
}

/** Elements one to a row. */
const rows = (elements: readonly string[]): string => `\n${elements.join('\n')}\n`;

function caseOf({ file, title, outcome, milliseconds, findings, told }: Tested): string {
  const [first] = findings;
  const attributes = {
    classname: file,
    name: title ?? file,
    file,
    ...(first?.line == null ? {} : { line: first.line }),
    time: seconds(milliseconds),
  };
  if (outcome === 'passed') return element('testcase', attributes, null);
  const wrong = { type: first?.code ?? outcome, message: first?.message ?? '' };
  const why = element(outcome === 'failed' ? 'failure' : 'error', wrong, content(told.join('\n')));
  return element('testcase', attributes, rows([why]));
}

/** JUnit XML (1.0, UTF-8), as build servers read it: a suite with a case for each replay. */
export const junit: Reporter = {
  file: () => '',
  end: ({ tested, counts, milliseconds }) => {
    const attributes = {
      name: 'horseshoe',
      tests: tested.length,
      failures: counts.failed,
      errors: counts.bad,
      time: seconds(milliseconds),
    };
    const suite = element('testsuite', attributes, rows(tested.map(caseOf)));
    return `${element('testsuites', attributes, rows([suite]))}\n`;
  },
};
