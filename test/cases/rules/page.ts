import { CHAPTERS } from '../../../src/procedure/rulebook/row.ts';
import { textsOf } from '../../../src/scenario/texts.ts';
import type { Act } from '../../../src/session/council.ts';
import { actLabel, CHAPTER_NAMES, choiceLabel, theName } from '../../../src/words/en.ts';
import { code, table } from '../../docs/markdown.ts';
import { completed } from './playing.ts';
import type { Happening, Refused, RuleCase, WrittenAct } from './ruleCase.ts';
import { HARBOUR, POSITIONS, RULE_CASES } from './ruleCases.ts';

/** The scenario on another day, for the names of the seats of that day. */
const on = (date: string) => ({ ...HARBOUR, meetings: HARBOUR.meetings.map((one) => ({ ...one, date })) });
const days = POSITIONS.flatMap(({ day }) => day ?? []);
const texts = {
  ...textsOf(HARBOUR),
  seats: Object.assign({}, ...days.map((day) => textsOf(on(day)).seats), textsOf(HARBOUR).seats),
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function label(act: Act): string {
  if (act.kind === 'meeting.request') return `${actLabel(act.kind)} under rule ${act.rule}`;
  return act.kind === 'question.put' && act.draft === null ? actLabel(act.kind) : choiceLabel(act, texts);
}

/** "China: move to suspend the meeting". Somebody who comes or goes is named by the label itself. */
function acting(written: WrittenAct): string {
  const act = completed(written, written.by);
  const what = lower(label(act)).replace(/your (own )?/, (_, own = 'its ') => own);
  if (act.kind === 'seat.arrive' || act.kind === 'seat.leave') return what;
  return `${act.by === 'President' ? 'the President' : theName(texts, act.by)}: ${what}`;
}

const happening = (one: Happening): string =>
  'votes' in one && typeof one.votes === 'string' ? `votes ${one.votes}` : acting(one as WrittenAct);

const joined = (from: string | undefined, given: readonly Happening[]): string =>
  [...(from === undefined ? [] : [code(from)]), ...given.map(happening)].join('; ');

const rules = (rule: string): string =>
  /^\d+$/.test(rule) ? `rule ${rule}` : rule === 'table' ? 'a convention of the table' : rule;

function refusal({ after, from, given, act, rule, because }: Refused): string {
  const first = joined(from, given);
  const then = first === '' ? '' : `${first}; then `;
  return `${after === true ? 'afterwards ' : ''}${then}${acting(act)} → ${rules(rule)}: ${code(because)}`;
}

function done({ act, tally, result }: RuleCase): string {
  const outcome = typeof result?.outcome === 'string' ? `: ${result.outcome.replaceAll('-', ' ')}` : '';
  const cause = result?.because === 'veto' ? ', a veto' : '';
  return `${acting(act)}${tally === undefined ? '' : ` (${tally}${outcome}${cause})`}`;
}

const rowOf = (one: RuleCase): readonly string[] => [
  one.number,
  rules(one.rule),
  one.shows,
  joined(one.from, one.given),
  done(one),
  one.refused.map(refusal).join('<br>'),
];

const HEAD = ['no.', 'rule', 'what it shows', 'after', 'in order', 'refused'];

const chapters = (): readonly (string | readonly string[])[] => {
  const parts = [
    ...CHAPTERS.map(({ chapter, first, last }) => ({
      title: CHAPTER_NAMES[chapter],
      cases: RULE_CASES.filter(({ rule }) => first <= Number(rule) && Number(rule) <= last),
    })),
    { title: 'The Charter', cases: RULE_CASES.filter(({ rule }) => Number.isNaN(Number(rule))) },
  ];
  return parts
    .filter(({ cases }) => cases.length > 0)
    .flatMap(({ title, cases }) => [`### ${title}`, table(HEAD, cases.map(rowOf))]);
};

/** The second part of `docs/cases.md`: the cases that are written from the rules. */
export const writtenPart = (): readonly (string | readonly string[])[] => [
  '## Written from the rules',
  [
    `${RULE_CASES.length} cases, one or more for each sentence of a rule that the session plays: something in order, and something refused, with the`,
    'rule and the reason. The meeting is invented. `test/cases/rules.test.ts` plays each through the session; a number never changes.',
  ],
  [
    'The data are `test/cases/rules`, YAML with nothing in it but data, so that another program can run them. `harbour.yaml` is the scenario, in',
    'the format of every scenario; `positions.yaml` says where cases start, by the acts that lead there; a file for each rule has its cases:',
  ],
  [
    '- `n` the number within the rule; `shows` the sentence; `from` the position; `given` what happens then, all of it in order.',
    '- `act` is in order. `follows` are the kinds of its outcomes, in order, none where it is left out; `stage` is where the meeting then stands,',
    '  where it stood if it is left out. `tally` is the declared vote: for, against and abstaining and, if there are any, not participating and',
    '  absent. `result`, `meeting` (the current one) and `draft` say part of what is declared and of what the Council then is.',
    '- `refused` are acts that are not in order before the act (with `after: true`, after it): `rule` and `because` of the refusal, and `instead`,',
    '  kinds of act that are in order for the same seat. `from` and `given` lead to another point than that of the case.',
    '- An act has `by`, `kind` and the fields of its kind; `President` is who presides. What is left out is null, the moves of a statement are none.',
    '  `votes` casts the ballots of all members at the table: in `for others; against RUS` the others are the members not named.',
  ],
  [
    'To add a case, write it at the end of the file of its rule with the next number; a rule without a file gets one, `rule-20.yaml` or',
    '`charter-99.yaml`, with `rule` and `cases` as in the others. Then `npm run docs`.',
  ],
  table(
    ['position', 'where it is'],
    POSITIONS.map(({ name, what }) => [code(name), what]),
  ),
  ...chapters(),
];
