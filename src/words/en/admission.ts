import type { Finding } from '../../procedure/acts.ts';
import type { Notice } from '../../procedure/outcomes.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { View } from '../../session/view.ts';
import { TheName, theName } from './names.ts';

/** What the committee came to, after "it". */
export const FINDING_WORDS: Readonly<Record<Finding, string>> = {
  recommends: 'recommends the applicant to the Council',
  unable: 'has been unable to make a unanimous recommendation',
  divided: 'is divided on the application',
};

/** That something comes later than the rules ask for; empty when it does not, or nobody knows. */
const late = ({ ahead, due }: Notice, rule: 59 | 60): string =>
  ahead === null || due === null || ahead >= due
    ? ''
    : ` (${ahead < 0 ? 'after the session of the Assembly has opened' : `${ahead} days before the session of the Assembly`}; rule ${rule} asks for ${due})`;

export const reportedWords = (finding: Finding, notice: Notice): string =>
  `the committee ${FINDING_WORDS[finding]}${late(notice, 59)}`;

/** What follows when a draft that recommends an applicant is adopted. */
export const recommendedWords = (texts: Texts, applicant: string, notice: Notice): string =>
  `${theName(texts, applicant)} is recommended for membership${late(notice, 60)}; the Assembly decides by two thirds (Charter 4)`;

/** What follows when the Council does not recommend an applicant, or postpones its application. */
export const specialReportWords = (texts: Texts, applicant: string, because: string): string =>
  `${theName(texts, applicant)} is not recommended${because === 'postponed' ? ' for now' : ''}: the Council makes a special report to the Assembly, with a complete record (rule 60)`;

const STANDING = {
  recommended: 'recommended; the Assembly decides by two thirds',
  'not-recommended': 'not recommended; a special report goes to the Assembly (rule 60)',
  postponed: 'postponed; a special report goes to the Assembly (rule 60)',
} as const;

type Admission = Omit<NonNullable<View['admission']>, 'later' | 'committee'>;

/** Where an application stands, in a few words. */
export function admissionWords({ submitted, referral, report, standing }: Admission): string {
  if (standing !== 'open') return STANDING[standing];
  if (!submitted) return 'not made yet (rule 58)';
  if (report !== null) return `the committee ${FINDING_WORDS[report]}`;
  if (referral === 'none') return 'not referred: the Council has so decided (rule 59)';
  return referral === 'committee' ? 'with the committee (rule 59)' : 'not referred yet (rule 59)';
}

/** The application that the meeting considers, in one line; empty where it considers none. */
export const admissionLine = ({ admission }: View, texts: Texts): string =>
  admission === null
    ? ''
    : `Application of ${theName(texts, admission.applicant)}: ${admissionWords(admission)}.`;

export const applies = (texts: Texts, applicant: string): string =>
  `${TheName(texts, applicant)} applies for membership and declares that it accepts the obligations of the Charter (rule 58)`;

/** What the President says of an application, as the verbatim record has it. */
export const ADMISSION_SAID = {
  referred: (country: string): string =>
    `Unless I hear a proposal to the contrary, I refer the application of ${country} to the Committee on the Admission of New Members for examination and report, in accordance with rule 59 of the provisional rules of procedure.`,
  reported: (country: string, finding: Finding): string =>
    `The Council has before it the report of the Committee on the Admission of New Members on the application of ${country}. The Committee ${FINDING_WORDS[finding]}.`,
  recommended: (country: string): string =>
    `I shall inform the General Assembly that the Security Council recommends that ${country} be admitted to membership in the United Nations.`,
  specialReport: (country: string): string =>
    `The Council has not recommended ${country}. It will submit a special report to the General Assembly, together with a complete record of the discussion, in accordance with rule 60 of the provisional rules of procedure.`,
} as const;
