import type { VoteCase } from './voteCase.ts';
import { FROM_1946 } from './votes/from1946.ts';
import { FROM_1950 } from './votes/from1950.ts';
import { FROM_1960 } from './votes/from1960.ts';
import { FROM_1980 } from './votes/from1980.ts';
import { FROM_2000 } from './votes/from2000.ts';
import { FROM_2018 } from './votes/from2018.ts';
import { FROM_2022 } from './votes/from2022.ts';
import { FROM_2024 } from './votes/from2024.ts';

/** The cases that are real votes, by date and, on one day, in the order in which they were taken. */
export const VOTE_CASES: readonly VoteCase[] = [
  ...FROM_1946,
  ...FROM_1950,
  ...FROM_1960,
  ...FROM_1980,
  ...FROM_2000,
  ...FROM_2018,
  ...FROM_2022,
  ...FROM_2024,
];
