import { covers, SUBJECT_KINDS, SUBJECTS, type Subject } from './subjects.ts';

/** Words people type for something that has another name here. */
const ALSO: Readonly<Record<string, string>> = {
  abstain: 'abstention-as-half',
  abstaining: 'abstention-as-half',
  admission: '60',
  agenda: '9',
  amendment: '36',
  amendments: '36',
  appeal: 'appeal-of-the-chair',
  briefer: '39',
  arria: 'informal.open',
  ballot: '61',
  caucus: 'moderated-caucus',
  committee: '28',
  consultations: 'informal.open',
  chair: '19',
  custom: 'practice',
  'ceding the chair': '20',
  communique: '55',
  communiqué: '55',
  credentials: '17',
  lot: 'list.draw',
  precedence: '33',
  place: '5',
  private: '48',
  draft: '32',
  drafts: '32',
  election: '61',
  'emergency special session': 'A/RES/377 (V)',
  floor: '27',
  invitation: '37',
  motion: '33',
  motions: '33',
  'point of order': '30',
  'preliminary question': 'preliminary.raise',
  president: '19',
  'presidential statement': 'statement.issue',
  'press statement': 'statement.issue',
  'private meeting': '48',
  presidency: '18',
  rapporteur: '28',
  ruling: '30',
  'secret ballot': '61',
  'separate vote': '32',
  silence: 'claim.unanswered',
  'single copy': '51',
  swap: 'list.swap',
  'silence procedure': 'silence.start',
  speakers: '27',
  'uniting for peace': 'A/RES/377 (V)',
  veto: 'Charter 27(3)',
  'double veto': 'Charter 27(2)',
  vote: '40',
  voting: '40',
  withdrawal: '35',
};

const plain = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?\( ?(\w+) ?\)/g, '($1)');

/** A number as people write it: '33.1' is '33(1)', and a stop at its end is none of it. */
const numbered = (typed: string): string =>
  typed.replace(/\.$/, '').replace(/^((?:[a-z]+\.? ?)?\d+)\.(\d)$/, '$1($2)');

const named = (kinds: readonly Subject['kind'][], name: string): Subject | undefined =>
  SUBJECTS.find((one) => kinds.includes(one.kind) && plain(one.name) === name);

/** '33', 'rule 33', 'rule33', '33(4)', '33.4': a paragraph is explained with its rule. */
function ruleTyped(typed: string): Subject | undefined {
  const [, n] = /^(?:rules? ?)?(\d+)(?:\(\d\))?$/.exec(typed) ?? [];
  return n === undefined ? undefined : named(['rule'], n);
}

/** A number of an article, with or without the word for it. */
const ARTICLE = /^((?:charter|articles?|art\.?) ?)?(\d+(?:-\d+)?(?:\(\d\))?)$/;

/** 'Charter 27(3)', 'article 51', '27(3)'; a whole article is explained by its last paragraph here. */
function articleTyped(typed: string): Subject | undefined {
  const [, word, article] = ARTICLE.exec(typed) ?? [];
  if (article === undefined) return undefined;
  const exact = named(['article'], article);
  if (word === undefined) return article.includes('(') ? exact : undefined;
  return exact ?? SUBJECTS.findLast(({ kind, name }) => kind === 'article' && covers(name, article));
}

/** 'Charter 27': the paragraphs that are explained one by one; none where an article is explained as a whole. */
export function paragraphsTyped(typed: string): readonly Subject[] {
  const [, word, article = ''] = ARTICLE.exec(numbered(plain(typed))) ?? [];
  if (word === undefined) return [];
  const of = SUBJECTS.filter(({ kind, name }) => kind === 'article' && name.startsWith(`${article}(`));
  return of.length > 1 ? of : [];
}

function otherTyped(typed: string): Subject | undefined {
  const name = /^(?:a\/res\/)?(76\/262|377)\b/.exec(typed)?.[1];
  return SUBJECTS.find((one) => one.kind === 'other' && name !== undefined && one.name.includes(name));
}

/** 'outcome question.put': of several things with one name, this one. */
function kindTyped(typed: string): Subject | undefined {
  const [first = '', ...rest] = typed.split(' ');
  return named(
    SUBJECT_KINDS.filter((kind) => kind === first),
    rest.join(' '),
  );
}

const spelled = (typed: string): string => typed.replaceAll(/[-_ ]+/g, ' ');

/** What was typed, as something that can be explained; null when it is nothing known. */
export function subjectTyped(typed: string): Subject | null {
  const wanted = plain(typed);
  if (wanted === '') return null;
  const also = Object.hasOwn(ALSO, wanted) ? ALSO[wanted] : undefined;
  return (
    articleTyped(numbered(wanted)) ??
    ruleTyped(numbered(wanted)) ??
    otherTyped(wanted) ??
    kindTyped(wanted) ??
    named(SUBJECT_KINDS, wanted) ??
    (also === undefined ? null : subjectTyped(also)) ??
    SUBJECTS.find(({ name }) => spelled(name) === spelled(wanted)) ??
    SUBJECTS.find(({ title }) => plain(title) === wanted) ??
    null
  );
}

/** How many letters have to be changed, added, left out or exchanged with their neighbour to make one text the other. */
export function distance(one: string, other: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped =
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
          ? (before[j - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same, swapped));
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Names shown to somebody who typed something unknown. */
const MOST = 3;

/** The longest typed text that is compared; nothing here has a name as long. */
const LONGEST = 60;

/** Whether a word of a name begins with what was typed. */
const beginsIn = (name: string, wanted: string): boolean =>
  ` ${spelled(name).replaceAll('.', ' ')}`.includes(` ${wanted}`);

/** The last rule there is. */
const LAST = 61;

/** The rules nearest to a number beyond the last of them: whoever is a few off has miscounted, whoever is far off has not. */
function rulesLike(typed: string): readonly string[] {
  const [, n] = /^(?:rules? ?)?(\d{1,2})(?:\(\d\))?$/.exec(numbered(typed)) ?? [];
  const beyond = Number(n) - LAST;
  return beyond > 0 && beyond <= MOST
    ? Array.from({ length: MOST }, (_, at) => `rule ${LAST - at}`)
    : Number(n) === 0
      ? ['rule 1']
      : [];
}

/**
 * Names like what was typed, the nearest first; none when nothing is near. A number is like the last rules if it is just
 * beyond them and like nothing else, and of a word of three letters or fewer there is nothing left to tell by.
 */
export function namesLike(typed: string): readonly string[] {
  const wanted = plain(typed).slice(0, LONGEST);
  const rules = rulesLike(wanted);
  if (rules.length > 0) return rules;
  if (wanted.length < 4 || !/[a-z]{2}/.test(wanted)) return [];
  const names = [...new Set(SUBJECTS.map(({ name }) => name).concat(Object.keys(ALSO)))];
  const near = names.flatMap((name) => {
    const away = distance(wanted, plain(name));
    if (away <= Math.floor(wanted.length / 4) && /[a-z]{2}/.test(plain(name))) return [{ name, away }];
    return beginsIn(plain(name), wanted) ? [{ name, away: away + LONGEST }] : [];
  });
  return near
    .toSorted((one, other) => one.away - other.away)
    .slice(0, MOST)
    .map(({ name }) => name);
}
