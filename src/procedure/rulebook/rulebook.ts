import { BUSINESS_ROWS } from './business.ts';
import { COUNCIL_ROWS } from './council.ts';
import { RECORD_ROWS } from './records.ts';
import type { RuleRow } from './row.ts';

/** Every rule of S/96/Rev.7 by its number, 1 to 61, with how far it is at work here; rule 43 was deleted. */
export const RULEBOOK: readonly RuleRow[] = [...COUNCIL_ROWS, ...BUSINESS_ROWS, ...RECORD_ROWS];
