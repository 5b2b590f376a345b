import { OF_THE_FLOOR } from './floor.ts';
import type { Invariant } from './invariant.ts';
import { OF_MEETINGS } from './meetings.ts';
import { OF_TEXTS } from './texts.ts';
import { OF_VOTES } from './votes.ts';

/**
 * What holds in every meeting, by number. One more is an entry in the list of its matter: a number and a
 * watch over the steps of a session; a sentence in `words`; and a twin in `test/session/twins.test.ts` that breaks it.
 */
export const INVARIANTS: readonly Invariant[] = [...OF_VOTES, ...OF_TEXTS, ...OF_MEETINGS, ...OF_THE_FLOOR];
