import type { Refusal, RuleRef } from '../../procedure/refusal.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { ActKind } from '../../session/council.ts';
import { actLabel } from './acts.ts';
import { REFUSALS } from './refusals.ts';

const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** A rule reference as people say it. */
export function ruleWords(rule: RuleRef): string {
  if (/^\d/.test(rule)) return `Rule ${rule}`;
  if (rule === 'practice') return 'Practice of the Council';
  return rule === 'table' ? 'Convention of this table' : rule;
}

/** A rule reference within a sentence. */
function ruleInSentence(rule: RuleRef): string {
  if (rule === 'practice') return 'the practice of the Council';
  return /^\d/.test(rule) ? `rule ${rule}` : rule === 'table' ? 'the convention of this table' : rule;
}

/** Why an act is not in order; the rule that says so comes first, but that of the stage is what the meeting is at. */
function whyLine({ rule, because, facts }: Refusal, texts: Texts): string {
  const sentence = REFUSALS[because](facts, texts);
  return because === 'stage'
    ? `${sentence}, under ${ruleInSentence(rule)}).`
    : `${ruleWords(rule)}: ${sentence}`;
}

/** Why an act is not in order, under which rule, and what would be in order instead. */
export function refusalLine(refusal: Refusal, texts: Texts): string {
  const why = whyLine(refusal, texts);
  const instead = refusal.instead
    .filter((kind) => kind !== 'seat.arrive' && kind !== 'seat.leave')
    .map((kind) => inSentence(actLabel(kind as ActKind)));
  return instead.length === 0 ? why : `${why} In order: ${instead.join(', ')}.`;
}
