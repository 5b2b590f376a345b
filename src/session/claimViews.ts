import type { Ledger } from '../claims/ledger.ts';
import { statusOf } from '../claims/status.ts';
import type { ClaimView } from './view.ts';

/**
 * The claims with where each stands, on the record as far as that goes. News is public wherever the Council is when it
 * comes.
 * @param hidden entries that count for nothing: what was said where no record is kept, or none that the reader may have
 */
export function claimViews(ledger: Ledger, hidden: ReadonlySet<number> = new Set()): readonly ClaimView[] {
  const said = <M extends { readonly entry: number }>(marks: readonly M[]): readonly M[] =>
    hidden.size === 0 ? marks : marks.filter(({ entry }) => !hidden.has(entry));
  const challenges = said(ledger.challenges).map((one) =>
    one.settledIn !== null && hidden.has(one.settledIn) ? { ...one, status: 'open' as const } : one,
  );
  return ledger.claims.map((whole) => {
    const claim = {
      ...whole,
      asserted: said(whole.asserted),
      supported: said(whole.supported),
      denied: said(whole.denied),
      confirmed: said(whole.confirmed),
      evidenced: said(whole.evidenced),
    };
    return { ...claim, status: statusOf({ ...ledger, challenges }, claim) };
  });
}
