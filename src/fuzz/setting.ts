import type { Scenario } from '../scenario/schema.ts';
import type { Texts } from '../scenario/texts.ts';
import { openSession } from '../session/open.ts';
import type { Session } from '../session/session.ts';

/** The scenario whose meetings are searched. */
export interface Setting {
  readonly scenario: Scenario;
  readonly texts: Texts;
  /** Of its file, for the replays. */
  readonly digest: string;
}

/** The opening state of a session that starts at a meeting of the scenario. */
export const openAt = ({ scenario }: Setting, from: string | null): Session =>
  openSession(scenario, { from });
