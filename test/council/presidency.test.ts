import { describe, expect, it } from 'vitest';
import { isMember, membersOf } from '../../src/council/members.ts';
import { nextInOrder, presidentOf, ROTATION_CHECKED } from '../../src/council/presidency.ts';

/** The presidencies of each month since 1992, derived from rule 18 by another hand than this program's. */
const MONTHS: readonly (readonly [number, string])[] = [
  [1992, 'GBR USA VEN ZWE AUT BEL CPV CHN ECU FRA HUN IND'],
  [1993, 'JPN MAR NZL PAK RUS ESP GBR USA VEN BRA CPV CHN'],
  [1994, 'CZE DJI FRA NZL NGA OMN PAK RUS RWA ESP GBR USA'],
  [1995, 'ARG BWA CHN CZE FRA DEU HND IDN ITA NGA OMN RUS'],
  [1996, 'GBR USA BWA CHL CHN EGY FRA DEU GNB HND IDN ITA'],
  [1997, 'JPN KEN POL PRT KOR RUS SWE GBR USA CHL CHN CRI'],
  [1998, 'FRA GAB GMB JPN KEN PRT RUS SVN SWE GBR USA BHR'],
  [1999, 'BRA CAN CHN FRA GAB GMB MYS NAM NLD RUS SVN GBR'],
  [2000, 'USA ARG BGD CAN CHN FRA JAM MYS MLI NAM NLD RUS'],
  [2001, 'SGP TUN UKR GBR USA BGD CHN COL FRA IRL JAM MLI'],
  [2002, 'MUS MEX NOR RUS SGP SYR GBR USA BGR CMR CHN COL'],
  [2003, 'FRA DEU GIN MEX PAK RUS ESP SYR GBR USA AGO BGR'],
  [2004, 'CHL CHN FRA DEU PAK PHL ROU RUS ESP GBR USA DZA'],
  [2005, 'ARG BEN BRA CHN DNK FRA GRC JPN PHL ROU RUS GBR'],
  [2006, 'TZA USA ARG CHN COG DNK FRA GHA GRC JPN PER QAT'],
  [2007, 'RUS SVK ZAF GBR USA BEL CHN COG FRA GHA IDN ITA'],
  [2008, 'LBY PAN RUS ZAF GBR USA VNM BEL BFA CHN CRI HRV'],
  [2009, 'FRA JPN LBY MEX RUS TUR UGA GBR USA VNM AUT BFA'],
  [2010, 'CHN FRA GAB JPN LBN MEX NGA RUS TUR UGA GBR USA'],
  [2011, 'BIH BRA CHN COL FRA GAB DEU IND LBN NGA PRT RUS'],
  [2012, 'ZAF TGO GBR USA AZE CHN COL FRA DEU GTM IND MAR'],
  [2013, 'PAK KOR RUS RWA TGO GBR USA ARG AUS AZE CHN FRA'],
  [2014, 'JOR LTU LUX NGA KOR RUS RWA GBR USA ARG AUS TCD'],
  [2015, 'CHL CHN FRA JOR LTU MYS NZL NGA RUS ESP GBR USA'],
  [2016, 'URY VEN AGO CHN EGY FRA JPN MYS NZL RUS SEN ESP'],
  [2017, 'SWE UKR GBR USA URY BOL CHN EGY ETH FRA ITA JPN'],
  [2018, 'KAZ KWT NLD PER POL RUS SWE GBR USA BOL CHN CIV'],
  [2019, 'DOM GNQ FRA DEU IDN KWT PER POL RUS ZAF GBR USA'],
  [2020, 'VNM BEL CHN DOM EST FRA DEU IDN NER RUS VCT ZAF'],
  [2021, 'TUN GBR USA VNM CHN EST FRA IND IRL KEN MEX NER'],
  [2022, 'NOR RUS ARE GBR USA ALB BRA CHN FRA GAB GHA IND'],
  [2023, 'JPN MLT MOZ RUS CHE ARE GBR USA ALB BRA CHN ECU'],
  [2024, 'FRA GUY JPN MLT MOZ KOR RUS SLE SVN CHE GBR USA'],
  [2025, 'DZA CHN DNK FRA GRC GUY PAK PAN KOR RUS SLE SVN'],
  [2026, 'SOM GBR USA BHR CHN COL COD DNK FRA GRC LVA LBR'],
  [2027, 'PRT RUS TTO GBR USA ZWE AUT BHR CHN COL COD FRA'],
];

/**
 * Presidents named in documents of the day: the checks on the chain that is derived forward from January
 * 1946.
 */
const NAMED: readonly (readonly [date: string, president: string, source: string])[] = [
  ['1946-06-26', 'MEX', 'S/PV.49'],
  ['1946-11-17', 'USA', 'S/RES/14 (1946)'],
  ['1946-12-16', 'USA', 'S/RES/14 (1946)'],
  ['1946-12-31', 'USA', 'S/RES/14 (1946)'],
  ['1948-05-24', 'FRA', 'S/PV.303'],
  ['1950-01-13', 'CHN', 'S/PV.461'],
  ['1950-06-25', 'IND', 'S/PV.473'],
  ['1950-08-01', 'SUN', 'S/PV.480'],
  ['1950-08-29', 'SUN', 'S/PV.492'],
  ['1950-09-29', 'GBR', 'S/PV.506'],
  ['1959-09-07', 'ITA', 'S/PV.848'],
  ['1966-04-09', 'MLI', 'S/PV.1277'],
  ['1972-09-10', 'CHN', 'S/PV.1662'],
  ['1973-12-15', 'CHN', 'S/PV.1760'],
  ['1996-11-30', 'IDN', 'press release SC/6297/Rev.1'],
  ['1996-12-01', 'ITA', 'press release SC/6297/Rev.1'],
  ['1997-03-21', 'POL', 'S/PV.3756'],
  ['2000-06-23', 'FRA', 'S/PV.4164'],
  ['2016-10-08', 'RUS', 'S/PV.7785'],
  ['2017-11-16', 'ITA', 'S/PV.8105'],
  ['2018-02-22', 'KWT', 'S/PV.8186'],
  ['2018-12-13', 'CIV', 'S/PV.8422'],
  ['2020-10-05', 'RUS', 'S/PV.8764'],
  ['2022-02-25', 'RUS', 'S/PV.8979'],
  ['2022-06-28', 'ALB', 'S/PV.9080'],
  ['2024-02-20', 'GUY', 'S/PV.9552'],
  ['2024-10-31', 'CHE', 'S/PV.9771'],
  ['2025-09-19', 'KOR', 'S/PV.10001'],
  ['2026-01-30', 'SOM', 'S/PV.10100'],
];

const month = (year: number, index: number): string => `${year}-${String(index + 1).padStart(2, '0')}`;
const spread = (codes: string): string[] => codes.split(' ');
const yearOfPresidents = (year: number): string[] =>
  Array.from({ length: 12 }, (_, i) => presidentOf(`${month(year, i)}-20`));

describe('the presidency (rule 18)', () => {
  it.each(MONTHS)('passes in %i as rule 18 has it', (year, presidents) => {
    expect(yearOfPresidents(year)).toEqual(spread(presidents));
  });

  it.each(NAMED)('was on %s with %s (%s)', (date, president) => {
    expect(presidentOf(date)).toBe(president);
  });

  it('ran from the 17th in 1946, and for the last to the end of the year (S/RES/14 (1946))', () => {
    const turns = spread('AUS BRA CHN EGY FRA MEX NLD POL SUN GBR USA');
    for (const [i, seat] of turns.entries()) {
      expect(presidentOf(`${month(1946, i)}-17`)).toBe(seat);
      if (i > 0) expect(presidentOf(`${month(1946, i)}-16`)).toBe(turns[i - 1]);
    }
    expect(presidentOf('1946-12-17')).toBe('USA');
    expect(presidentOf('1947-01-01')).toBe('AUS');
  });

  it('follows the names of the time', () => {
    // United Arab Republic, Ceylon
    expect(yearOfPresidents(1961)).toEqual(spread('EGY GBR USA LKA CHL CHN ECU FRA LBR TUR SUN EGY'));
    expect(presidentOf('1964-06-01')).toBe('CIV'); // Ivory Coast, after France
    expect(presidentOf('1974-10-01')).toBe('CMR'); // United Republic of Cameroon, after the United Kingdom
    expect(presidentOf('1977-09-01')).toBe('DEU'); // Germany, Federal Republic of
    expect(presidentOf('1982-04-01')).toBe('COD'); // Zaire, after the United States
  });

  it('gives a State that changed its name a turn under each (1984, 1990)', () => {
    expect(yearOfPresidents(1984)).toEqual(spread('NIC PAK PER UKR SUN GBR USA BFA ZWE BFA CHN EGY'));
    expect(yearOfPresidents(1990)).toEqual(spread('CIV CUB YEM ETH FIN FRA MYS ROU SUN GBR USA YEM'));
  });

  it('is always with a member, and never with the same one for two months running', () => {
    for (let year = 1947; year <= 2027; year += 1) {
      for (const [i, seat] of yearOfPresidents(year).entries()) {
        expect(isMember(seat, `${month(year, i)}-01`), `${seat} in ${month(year, i)}`).toBe(true);
        expect(presidentOf(`${month(year, i)}-01`)).toBe(seat);
        expect(presidentOf(`${month(year, i)}-28`)).toBe(seat);
        if (i > 0) expect(presidentOf(`${month(year, i - 1)}-01`)).not.toBe(seat);
      }
    }
  });

  it('answers the same whichever day is asked first', () => {
    expect(presidentOf('2027-12-31')).toBe('FRA');
    expect(presidentOf('1946-01-17')).toBe('AUS');
  });

  it('has no answer before the first meeting or after the known members', () => {
    for (const date of ['1946-01-16', '1945-10-24', '2028-01-01'])
      expect(() => presidentOf(date)).toThrow(RangeError);
    expect(presidentOf(ROTATION_CHECKED.from)).toBe('AUS');
    expect(presidentOf(ROTATION_CHECKED.through)).toBe('USA');
  });
});

describe('the next in alphabetical order (rule 20)', () => {
  it('took the chair when the United States ceded it on the Berlin question (S/PV.372, October 1948)', () => {
    expect(presidentOf('1948-10-25')).toBe('USA');
    expect(nextInOrder('USA', '1948-10-25')).toBe('ARG');
  });

  it('is the next by name, and the first after the last', () => {
    expect(nextInOrder('CHE', '2024-10-31')).toBe('GBR');
    expect(nextInOrder('MOZ', '2024-05-01')).toBe('KOR');
    expect(nextInOrder('USA', '2024-12-01')).toBe('DZA');
    expect(nextInOrder('YUG', '1950-11-01')).toBe('CHN');
  });

  it('goes round all the members and back', () => {
    for (const year of [1946, 1961, 1975, 2024]) {
      const date = `${year}-06-01`;
      const visited: string[] = [];
      for (let seat = 'USA'; visited.length < membersOf(year).length; visited.push(seat))
        seat = nextInOrder(seat, date);
      expect([...visited].sort()).toEqual([...membersOf(year)].sort());
      expect(visited.at(-1)).toBe('USA');
    }
  });

  it('takes a seat that is no member, members a meeting names itself, and a Council of one', () => {
    expect(nextInOrder('UKR', '2024-10-31')).toBe('GBR');
    expect(nextInOrder('BRA', '2024-10-31', ['USA', 'BRA', 'CHN'])).toBe('CHN');
    expect(nextInOrder('BRA', '2024-10-31', ['BRA'])).toBe('BRA');
    expect(nextInOrder('BRA', '2024-10-31', [])).toBe('BRA');
  });
});
