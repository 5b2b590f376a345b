/** Rule 7: where an item of the provisional agenda comes from. */
export const ITEM_SOURCES = [
  'letter', // rule 6: a communication to the Council
  'carried-over', // rule 10
  'postponed', // an earlier decision to put it off
] as const;
export type ItemSource = (typeof ITEM_SOURCES)[number];

/** An item of the agenda of one meeting, and how far it has come at that meeting. */
export interface AgendaItem {
  readonly id: string;
  readonly title: string;
  readonly source: ItemSource;
  /** Symbol of the letter or of another document, such as 'S/2024/778'; null where there is none. */
  readonly document: string | null;
  readonly status: 'waiting' | 'open' | 'considered';
}

export const MATTER_STAGES = [
  'included', // on an agenda that was adopted, not taken up yet
  'under-consideration', // taken up and not finished
  'considered', // nobody wished to speak any more: the present stage is concluded
  'postponed', // rule 33 (5)
  'referred', // rule 33 (4)
] as const;
export type MatterStage = (typeof MATTER_STAGES)[number];

/** Rule 11: a matter of which the Council is seized. Being on the list gives no right to a meeting (rule 9). */
export interface Matter {
  readonly id: string;
  readonly title: string;
  /** The day from which it has been on the list. */
  readonly since: string;
  /** The day on which it was last considered; null when it has not been. */
  readonly last: string | null;
  readonly stage: MatterStage;
}
