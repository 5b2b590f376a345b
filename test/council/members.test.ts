import { describe, expect, it } from 'vitest';
import { councilSize, requiredVotes } from '../../src/council/majority.ts';
import { isMember, isPermanent, membersOf, membersOn, permanentMembers } from '../../src/council/members.ts';

const YEARS = Array.from({ length: 82 }, (_, i) => 1946 + i);
const spread = (codes: string): string[] => codes.split(' ');

/** Full rosters, sorted by code, as in the United Nations' list of the members of the Council by year. */
const ROSTERS: readonly (readonly [number, string])[] = [
  [1946, 'AUS BRA CHN EGY FRA GBR MEX NLD POL SUN USA'],
  [1950, 'CHN CUB ECU EGY FRA GBR IND NOR SUN USA YUG'],
  [1956, 'AUS BEL CHN CUB FRA GBR IRN PER SUN USA YUG'],
  [1957, 'AUS CHN COL CUB FRA GBR IRQ PHL SUN SWE USA'],
  [1961, 'CHL CHN ECU EGY FRA GBR LBR LKA SUN TUR USA'],
  [1962, 'CHL CHN EGY FRA GBR GHA IRL ROU SUN USA VEN'],
  [1965, 'BOL CHN CIV FRA GBR JOR MYS NLD SUN URY USA'],
  [1966, 'ARG BGR CHN FRA GBR JOR JPN MLI NGA NLD NZL SUN UGA URY USA'],
  [1971, 'ARG BDI BEL CHN FRA GBR ITA JPN NIC POL SLE SOM SUN SYR USA'],
  [1980, 'BGD CHN DDR FRA GBR JAM MEX NER NOR PHL PRT SUN TUN USA ZMB'],
  [1990, 'CAN CHN CIV COD COL CUB ETH FIN FRA GBR MYS ROU SUN USA YEM'],
  [1991, 'AUT BEL CHN CIV COD CUB ECU FRA GBR IND ROU SUN USA YEM ZWE'],
  [1992, 'AUT BEL CHN CPV ECU FRA GBR HUN IND JPN MAR RUS USA VEN ZWE'],
  [2003, 'AGO BGR CHL CHN CMR DEU ESP FRA GBR GIN MEX PAK RUS SYR USA'],
  [2017, 'BOL CHN EGY ETH FRA GBR ITA JPN KAZ RUS SEN SWE UKR URY USA'],
  [2018, 'BOL CHN CIV ETH FRA GBR GNQ KAZ KWT NLD PER POL RUS SWE USA'],
  [2024, 'CHE CHN DZA ECU FRA GBR GUY JPN KOR MLT MOZ RUS SLE SVN USA'],
  [2026, 'BHR CHN COD COL DNK FRA GBR GRC LBR LVA PAK PAN RUS SOM USA'],
];

/** Terms of one year: the first election, the enlargement of 1966, and terms two States agreed to split. */
const ONE_YEAR =
  'EGY1946 MEX1946 NLD1946 YUG1956 PHL1957 POL1960 LBR1961 TUR1961 IRL1962 ROU1962 PHL1963 CSK1964 ' +
  'MYS1965 NZL1966 UGA1966 ITA2017 NLD2018';

describe('members of the Council', () => {
  it.each(ROSTERS)('had these members in %i', (year, codes) => {
    expect([...membersOf(year)].sort()).toEqual(spread(codes));
  });

  it('has eleven members before 1966 and fifteen since, all different, five of them permanent', () => {
    for (const year of YEARS) {
      const members = membersOf(year);
      expect(members, String(year)).toHaveLength(year < 1966 ? 11 : 15);
      expect(new Set(members).size).toBe(members.length);
      expect(members.filter((seat) => isPermanent(seat, `${year}-06-30`))).toHaveLength(5);
      expect(councilSize(`${year}-06-30`)).toBe(members.length);
    }
  });

  it('elects nobody twice running, and for two years but for the known exceptions (Charter 23(2))', () => {
    const elected = (seat: string, year: number): boolean =>
      membersOf(year).includes(seat) && !isPermanent(seat, `${year}-01-01`);
    const short: string[] = [];
    for (const year of YEARS) {
      for (const seat of membersOf(year).filter(
        (member) => elected(member, year) && !elected(member, year - 1),
      )) {
        expect(elected(seat, year + 1) && elected(seat, year + 2), `${seat} from ${year}`).toBe(false);
        if (!elected(seat, year + 1) && year < 2027) short.push(`${seat}${year}`);
      }
    }
    expect(short.sort()).toEqual(spread(ONE_YEAR).sort());
  });

  it('elects five members each year since 1967, beside the seats of split terms', () => {
    for (const year of YEARS.filter((y) => y >= 1967)) {
      const fresh = membersOf(year).filter((seat) => !membersOf(year - 1).includes(seat) && seat !== 'RUS');
      expect(fresh.length, String(year)).toBe(year === 2018 ? 6 : 5);
    }
  });

  it('keeps the permanent seats through their changes', () => {
    expect(permanentMembers('1946-01-17')).toEqual(['CHN', 'FRA', 'SUN', 'GBR', 'USA']);
    expect(permanentMembers('1991-12-31')).toContain('SUN');
    expect(permanentMembers('1992-01-01')).toEqual(['CHN', 'FRA', 'RUS', 'GBR', 'USA']);
    expect([isMember('RUS', '1991-12-31'), isMember('SUN', '1992-01-01')]).toEqual([false, false]);
    expect([isPermanent('CHN', '1971-10-24'), isPermanent('CHN', '1971-10-26')]).toEqual([true, true]);
    expect(isPermanent('DEU', '2020-01-01')).toBe(false);
  });

  it('lists the members in the English alphabetical order of their names at the time (rule 18)', () => {
    expect(membersOf(2024)).toEqual(spread('DZA CHN ECU FRA GUY JPN MLT MOZ KOR RUS SLE SVN CHE GBR USA'));
    expect(membersOf(1950)).toEqual(spread('CHN CUB ECU EGY FRA IND NOR SUN GBR USA YUG'));
    expect(membersOf(1961)).toEqual(spread('LKA CHL CHN ECU FRA LBR TUR SUN EGY GBR USA'));
    expect(membersOf(1975)).toEqual(spread('BLR CHN CRI FRA GUY IRQ ITA JPN MRT SWE SUN GBR CMR TZA USA'));
    expect(membersOn('1990-05-21').indexOf('YEM')).toBe(5); // Democratic Yemen, after Cuba
    expect(membersOn('1990-05-22').at(-2)).toBe('YEM');
  });

  it('knows no Council outside 1946 to 2027', () => {
    for (const year of [1945, 2028, Number.NaN]) expect(membersOf(year)).toEqual([]);
    expect(isMember('USA', '2028-01-01')).toBe(false);
  });

  it('gives nobody a list that can be changed', () => {
    expect(Object.isFrozen(membersOf(2024))).toBe(true);
    expect(Object.isFrozen(permanentMembers('2024-01-01'))).toBe(true);
  });

  it('needs seven votes to the end of 1965 and nine from 1966 (Charter 27, A/RES/1991 A (XVIII))', () => {
    expect(requiredVotes('1946-01-17')).toBe(7);
    expect(requiredVotes('1965-12-31')).toBe(7);
    expect(requiredVotes('1966-01-01')).toBe(9);
    expect(requiredVotes('2027-12-31')).toBe(9);
  });
});
