/**
 * A place in a meeting: a code of the membership table (ISO 3166-1 alpha-3, and the withdrawn SUN, YUG, CSK,
 * DDR), an invited State's code, `PSE`, `VAT`, `SG` (the Secretary-General), or a briefer's id.
 */
export type Seat = string;

/**
 * In which capacity a seat speaks or does something. A member sits as `representative` and, when it holds the
 * chair, also as `president` (rule 19); `secretariat` and `world` (time, news) have no vote.
 */
export const CAPACITIES = ['representative', 'president', 'secretariat', 'world'] as const;
/** One of the capacities. */
export type Capacity = (typeof CAPACITIES)[number];

/**
 * The seat of the Secretary-General or whoever acts in that capacity (rule 21): at every meeting, and without a vote.
 */
export const SECRETARIAT: Seat = 'SG';

/** How the seat of the Secretariat is called: alone, and in a sentence. */
export const SECRETARIAT_NAMES = { name: 'Secretary-General', the: 'the Secretary-General' } as const;

/** The seat of time and news, which no delegation holds and which has no vote. */
export const WORLD: Seat = 'WORLD';
