import { WORLD } from '../council/seat.ts';
import { refuse } from './refuse.ts';
import type { ClaimsRule, Recorded } from './state.ts';

const held = (council: Recorded) => council.ledger.news.filter(({ released }) => released === null);

/** News comes in from outside the Council. It may put claims on the record as reported, not as anybody's own. */
export const newsRelease: ClaimsRule<'news.release'> = {
  gate(council, _stage, seat) {
    if (seat !== WORLD) return refuse('not-world', { seat });
    return held(council).length === 0 ? refuse('news-released') : null;
  },
  check(council, _stage, { news }) {
    const item = council.ledger.news.find(({ id }) => id === news);
    if (item === undefined) return refuse('news-unknown', { news });
    return item.released === null ? null : refuse('news-released', { news, entry: item.released });
  },
  choices: (council, _stage, by) =>
    held(council).map(({ id }) => ({ act: { kind: 'news.release', by, news: id }, holes: [] })),
  apply(council, _stage, { news }, emit) {
    const item = council.ledger.news.find(({ id }) => id === news);
    if (item === undefined) return;
    item.released = council.entry;
    for (const claim of council.ledger.claims)
      if (item.claims.includes(claim.id)) claim.reported.push(council.entry);
    emit({ kind: 'news.released', news });
  },
};
