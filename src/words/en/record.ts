/** Names and texts of the scenario, as the products of a record need them. */
export type { Texts } from '../../scenario/texts.ts';
export { ADMISSION_SAID, admissionWords } from './admission.ts';
export { AMENDMENT_STATUS, PART_STATUS } from './amendments.ts';
export { candidateName, ELECTION_SAID, ELECTION_TABLE } from './elections.ts';
export * from './summary.ts';
export * from './verbatim.ts';
export * from './votes.ts';
