/**
 * Matchers for vitest: `import 'horseshoe/vitest'` in a test, or in a file of `setupFiles`, and `expect` has them.
 */
import { expect } from 'vitest';
import type { Play, Tried } from '../api/play.ts';
import type { Reason } from '../procedure/refusal.ts';
import { MATCHERS } from '../words/en.ts';
import { failsBecause, passes, unanswered } from './played.ts';
import { matchesRecord } from './record.ts';
import { inOrder, refusedUnder } from './tried.ts';
import type { Rule } from './types.ts';

export type { MeetingMatchers, Rule } from './types.ts';

/** Tests are often run without their types being checked: what is asked of something else is told so. */
function tried(received: Tried): Tried {
  if (typeof received !== 'object' || !('before' in received)) throw new TypeError(MATCHERS.notTried);
  return received;
}

function played(received: Play): Play {
  if (typeof received !== 'object' || !('try' in received)) throw new TypeError(MATCHERS.notPlay);
  return received;
}

expect.extend({
  toBeInOrder: (received: Tried) => inOrder(tried(received)),
  toBeRefusedUnder: (received: Tried, rule: Rule, because?: Reason) =>
    refusedUnder(tried(received), rule, because ?? null),
  toPass: (received: Play, draft?: string) => passes(played(received), draft ?? null),
  toFailBecause: (received: Play, because: 'veto' | 'votes', draft?: string) =>
    failsBecause(played(received), because, draft ?? null),
  toBeUnanswered: (received: Play, id: string) => unanswered(played(received), id),
  toMatchRecord(received: Play, record: string | URL) {
    return matchesRecord(played(received), record, this.testPath);
  },
});
