/** What a random delegation says in its own words. */
export const RANDOM_WORDS = 'As I said.';
