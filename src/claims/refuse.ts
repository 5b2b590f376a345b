import type { Fact, Reason, Refusal } from '../procedure/refusal.ts';

/** The ledger of claims is a convention of this table: the Rules of the Council know no such thing. */
export const refuse = (because: Reason, facts: Readonly<Record<string, Fact>> = {}): Refusal => ({
  rule: 'table',
  because,
  facts,
  instead: [],
});
