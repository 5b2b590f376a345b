import type { Tried } from '../api/play.ts';
import type { Reason } from '../procedure/refusal.ts';
import { isRule } from '../replay/script/run.ts';
import { MATCHERS } from '../words/en.ts';
import type { Rule } from './types.ts';
import type { Verdict } from './verdict.ts';

/** The lines that were done, of those that were tried. */
const linesDone = (tried: Extract<Tried, { ok: true }>): readonly string[] => {
  const { before, play } = tried;
  return play.lines().slice(before.lines().length);
};

/** A line that cannot be read is neither in order nor refused: it must not pass for either. */
function notRead(tried: Extract<Tried, { because: 'unreadable' }>): never {
  throw new Error(MATCHERS.unreadable(tried.message));
}

export function inOrder(tried: Tried): Verdict {
  if (tried.ok) return { pass: true, message: () => MATCHERS.inOrder(linesDone(tried)) };
  if (tried.because === 'unreadable') return notRead(tried);
  return { pass: false, message: () => MATCHERS.notInOrder(tried.message) };
}

export function refusedUnder(tried: Tried, rule: Rule, because: Reason | null): Verdict {
  const asked = String(rule);
  if (tried.ok) return { pass: false, message: () => MATCHERS.notRefused(asked, linesDone(tried)) };
  if (tried.because === 'unreadable') return notRead(tried);
  const { refusal, before } = tried;
  const { texts } = before.found;
  const pass = isRule(asked, refusal.rule) && (because === null || because === refusal.because);
  return {
    pass,
    message: () =>
      pass ? MATCHERS.refusedSo(refusal, texts) : MATCHERS.refusedOtherwise(asked, because, refusal, texts),
    expected: because === null ? asked : `${asked} ${because}`,
    actual: because === null ? refusal.rule : `${refusal.rule} ${refusal.because}`,
  };
}
