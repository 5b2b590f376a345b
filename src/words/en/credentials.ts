import type { Signer } from '../../procedure/credentials.ts';
import type { ProcedureOutcome } from '../../procedure/outcomes.ts';

type Report = Extract<ProcedureOutcome, { readonly kind: 'credentials.examined' }>;

const SIGNED: Readonly<Record<Signer, string>> = {
  'head-of-state': 'signed by the head of State',
  'head-of-government': 'signed by the head of government',
  'foreign-minister': 'signed by the foreign minister',
};

/** How long before the meeting they came; once it has begun, that they came then. */
const came = (hours: number): string =>
  hours < 0 ? 'came after the hour of the meeting' : `came ${hours} hours ahead`;

/** What the Secretary-General reports on the credentials of somebody (rule 15), after their name. */
export function credentialsFound({ found, signed, hours, rule }: Report): string {
  switch (found) {
    case 'not-needed':
      return `needs none, as a head of government or foreign minister (rule ${rule})`;
    case 'missing':
      return `none have come (rule ${rule}); sits provisionally (rule 16)`;
    case 'in-order':
      return signed === null ? 'in order' : SIGNED[signed];
    case 'late':
      return `${signed === null ? '' : `${SIGNED[signed]}, `}${came(hours ?? 0)} (rule ${rule}: 24); sits provisionally (rule 16)`;
  }
}

/** A line of the report: who, for whom, and what was found. */
export const credentialsLine = (person: string, seat: string, report: Report): string =>
  `${person} (${seat}): ${credentialsFound(report)}`;

/** What is remarked when somebody takes a seat without credentials, or with late ones; null where there is nothing. */
export const credentialsRemark = (person: string, report: Report): string | null =>
  report.found === 'missing' || report.found === 'late'
    ? `credentials of ${person}: ${credentialsFound(report)}`
    : null;
