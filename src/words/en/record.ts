/** Names and texts of the scenario, as the products of a record need them. */
export type { Texts } from '../../scenario/texts.ts';
export { ADMISSION_SAID, admissionWords } from './admission.ts';
export { afterVoteLines } from './afterVote.ts';
export { agendaItem, agendaSummary, MATTER_STAGE, SEIZED } from './agenda.ts';
export { AMENDMENT_STATUS, changeWords, isFirstOfSeveral, PART_STATUS } from './amendments.ts';
export { COMMUNIQUE, SEAL } from './communique.ts';
export { credentialsLine } from './credentials.ts';
export * from './draftNamed.ts';
export { adoptionWords } from './draftText.ts';
export { candidateName, ELECTION_SAID, ELECTION_TABLE } from './elections.ts';
export { FORMAT_NAMES, INFORMAL_RECORD } from './formats.ts';
export { PRELIMINARY_STATUS } from './preliminary.ts';
export { issuedAs, ON_BEHALF, PROPOSAL_LAPSED, productTitle } from './products.ts';
export * from './summary.ts';
export * from './verbatim.ts';
export * from './votes.ts';
