/** Names and texts of the scenario, as the products of a record need them. */
export type { Texts } from '../../scenario/texts.ts';
export { AMENDMENT_STATUS, changeWords, PART_STATUS } from './amendments.ts';
export * from './draftNamed.ts';
export { adoptionWords } from './draftText.ts';
export * from './summary.ts';
export * from './verbatim.ts';
export * from './votes.ts';
