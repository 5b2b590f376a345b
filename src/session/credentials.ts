import type { Credentials } from '../procedure/credentials.ts';
import type { Scenario } from '../scenario/schema.ts';

/** Rules 13, 14: what the scenario tells of credentials; of whom it tells nothing there is no report. */
export const credentialsOf = ({ people }: Scenario): readonly Credentials[] =>
  people
    .filter(({ office, credentials }) => office !== undefined || credentials !== undefined)
    .map(({ id, seat, office, credentials }) => ({
      person: id,
      seat,
      office: office ?? null,
      paper: credentials == null ? null : { signed: credentials.signed, received: credentials.received },
      reported: false,
    }));
