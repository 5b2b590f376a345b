import { formatActs } from '../notation/format.ts';
import { momentOf } from '../notation/moment.ts';
import { type Expectation, OTHERS, REPLAY_FORMAT, type Until } from '../replay/script/schema.ts';
import type { Act } from '../session/council.ts';
import type { Session } from '../session/session.ts';
import { step } from '../session/step.ts';
import { shown } from '../words/en/shown.ts';

/** A step of a replay that is written: lines of notation, the others, or what is expected. */
export type WrittenStep =
  | { readonly do: 'acts'; readonly start: Session; readonly acts: readonly Act[] }
  | { readonly do: 'others'; readonly until: Until | null }
  | { readonly do: 'expect'; readonly expect: Expectation };

/** A replay that is written. */
export interface WrittenReplay {
  /** A line each. */
  readonly comment: readonly string[];
  readonly title: string;
  /** By its id, or its file from the folder of the replay. */
  readonly scenario: string;
  readonly digest: string;
  readonly seed: string;
  readonly from: string | null;
  readonly steps: readonly WrittenStep[];
}

/** What YAML takes as a text, and as no more than a text, without quotation marks. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[A-Za-z][\w./-]*(?: [\w.,;()'/-]+)*$/iu;

/** A vote: the one colon in it makes it a mapping of YAML, which a replay reads as the line that it is. */
const VOTE = /^vote(?: [\w-]+)?: [\w ;,-]+$/u;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const scalar = (text: string): string => (PLAIN.test(text) ? text : quoted(text));
const line = (text: string): string => (VOTE.test(text) ? text : scalar(text));

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' && /^[A-Za-z][\w-]*$/u.test(value)
      ? scalar(value)
      : quoted(String(value));
  const parts = Object.entries(value).map(([key, part]) => `${scalar(key)}: ${flow(part)}`);
  return `{ ${parts.join(', ')} }`;
}

/** The acts as lines of notation; the last one may be refused. */
function actLines(start: Session, acts: readonly Act[]): readonly string[] {
  let session = start;
  const there = acts.map((act, at) => {
    const moment = momentOf(session);
    if (at < acts.length - 1) {
      const taken = step(session, act);
      if (taken.ok) session = taken.session;
    }
    return { act, moment };
  });
  return formatActs(there).map((one) => one.line);
}

/** A line that has several is a block of YAML. */
function stepText(step: WrittenStep): readonly string[] {
  switch (step.do) {
    case 'acts':
      return actLines(step.start, step.acts).flatMap((text) =>
        text.includes('\n')
          ? ['  - |', ...text.split('\n').map((one) => (one === '' ? '' : `    ${one}`))]
          : [`  - ${line(text)}`],
      );
    case 'others':
      return step.until === null ? [`  - ${OTHERS}`] : [`  - ${OTHERS}:`, `    until: ${flow(step.until)}`];
    case 'expect':
      return [`  - expect: ${flow(step.expect)}`];
  }
}

/** A replay as text, and the line of it at which its last step stands. */
export function replayText(replay: WrittenReplay): { readonly text: string; readonly line: number } {
  const steps = replay.steps.map(stepText);
  const head = [
    ...replay.comment.map((one) => `# ${shown(one)}`.trimEnd()),
    `format: ${REPLAY_FORMAT}`,
    `title: ${scalar(replay.title)}`,
    `scenario: ${scalar(replay.scenario)}`,
    `digest: '${replay.digest}'`,
    `seed: ${quoted(replay.seed)}`,
    ...(replay.from === null ? [] : [`given: { from: ${scalar(replay.from)} }`]),
    'steps:',
  ];
  const lines = [...head, ...steps.flat()];
  const last = steps.at(-1) ?? [];
  // Of several lines of notation the last one.
  const back = replay.steps.at(-1)?.do === 'acts' ? 0 : last.length - 1;
  return { text: `${lines.join('\n')}\n`, line: lines.length - back };
}
