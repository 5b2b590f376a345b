import type { CalendarDate } from '../dates.ts';

/**
 * A name a State was listed under before its present one, written as in `names.ts`; `from` left out means
 * since 1945.
 */
export interface FormerName {
  readonly code: string;
  readonly from?: CalendarDate;
  readonly through: CalendarDate;
  readonly names: string;
}

/**
 * Former names of States that have sat on the Council: they decided its alphabetical order (rule 18). Source:
 * the notes to the United Nations' list of Member States. YEM stands for the seat of Democratic Yemen until
 * the union of 22 May 1990. China was listed as China throughout; the seat passed under A/RES/2758 (XXVI) of
 * 25 October 1971.
 */
export const FORMER_NAMES: readonly FormerName[] = [
  { code: 'BEN', through: '1975-11-29', names: 'Dahomey' },
  { code: 'BFA', through: '1984-08-03', names: 'Upper Volta' },
  {
    code: 'BLR',
    through: '1991-09-18',
    names: 'the Byelorussian SSR / the Byelorussian Soviet Socialist Republic',
  },
  { code: 'BOL', through: '2009-04-07', names: 'Bolivia' },
  { code: 'CIV', through: '1985-11-05', names: 'the Ivory Coast' },
  { code: 'CMR', from: '1972-06-02', through: '1984-02-03', names: 'the United Republic of Cameroon' },
  { code: 'COD', from: '1971-10-27', through: '1997-05-16', names: 'Zaire' },
  { code: 'CPV', through: '2013-10-23', names: 'Cape Verde' },
  { code: 'CZE', through: '2016-05-16', names: 'the Czech Republic' },
  {
    code: 'DEU',
    through: '1990-10-02',
    names: 'the Federal Republic of Germany / the Federal Republic of Germany / Germany, Federal Republic of',
  },
  { code: 'EGY', from: '1958-02-22', through: '1971-09-01', names: 'the United Arab Republic' },
  { code: 'IRN', through: '1981-03-04', names: 'Iran' },
  { code: 'LBY', from: '1969-09-01', through: '1977-03-01', names: 'Libya / the Libyan Arab Republic' },
  { code: 'LBY', from: '1977-03-02', through: '2011-09-15', names: 'Libya / the Libyan Arab Jamahiriya' },
  { code: 'LKA', through: '1972-05-21', names: 'Ceylon' },
  {
    code: 'MYS',
    through: '1963-09-15',
    names: 'the Federation of Malaya / the Federation of Malaya / Malaya, Federation of',
  },
  { code: 'SYR', through: '1958-02-21', names: 'Syria' },
  { code: 'TUR', through: '2022-05-31', names: 'Turkey' },
  {
    code: 'UKR',
    through: '1991-08-23',
    names: 'the Ukrainian SSR / the Ukrainian Soviet Socialist Republic',
  },
  { code: 'VEN', through: '2004-11-16', names: 'Venezuela' },
  { code: 'YEM', from: '1970-11-30', through: '1990-05-21', names: 'Democratic Yemen' },
];

/** Other names people type for a country, by code; never shown. */
export const OTHER_SPELLINGS: Readonly<Record<string, string>> = {
  ARE: 'UAE',
  CIV: 'Cote d Ivoire',
  COD: 'DRC; DR Congo; Democratic Republic of Congo',
  COG: 'Republic of the Congo; Congo-Brazzaville',
  CHN: "People's Republic of China; PRC",
  DDR: 'GDR; East Germany',
  DEU: 'FRG; West Germany',
  EGY: 'UAR; Arab Republic of Egypt',
  GBR: 'UK; Britain; Great Britain',
  GMB: 'Republic of the Gambia',
  KOR: 'ROK; South Korea',
  MKD: 'Republic of North Macedonia; the former Yugoslav Republic of Macedonia; Macedonia',
  MMR: 'Burma',
  PRK: 'North Korea',
  SUN: 'USSR',
  SWZ: 'Swaziland',
  TLS: 'East Timor',
  TWN: 'Taiwan Province of China',
  USA: 'US',
  VAT: 'Vatican; Vatican City',
  VNM: 'Vietnam',
};
