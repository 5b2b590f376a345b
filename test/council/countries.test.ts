import { describe, expect, it } from 'vitest';
import {
  COUNTRY_CODES,
  findCountry,
  NAME_FORMS,
  nameOf,
  nameWithArticle,
  standingOf,
} from '../../src/council/countries.ts';
import { FORMER_NAMES, OTHER_SPELLINGS } from '../../src/council/data/formerNames.ts';
import { isDate } from '../../src/council/dates.ts';
import { membersOf } from '../../src/council/members.ts';

describe('names of countries', () => {
  it('gives the names in the forms sentences need', () => {
    expect(nameOf('RUS')).toBe('Russia');
    expect(nameWithArticle('RUS')).toBe('Russia');
    expect(nameWithArticle('RUS', 'full')).toBe('the Russian Federation');
    expect(nameOf('USA')).toBe('United States');
    expect(nameWithArticle('USA')).toBe('the United States');
    expect(nameOf('GBR', 'full')).toBe('United Kingdom of Great Britain and Northern Ireland');
    expect(nameWithArticle('KOR')).toBe('the Republic of Korea');
    expect(nameOf('PRK')).toBe('DPRK');
    expect(nameOf('PRK', 'full')).toBe("Democratic People's Republic of Korea");
    expect(nameOf('IRN', 'listed')).toBe('Iran (Islamic Republic of)');
    expect(nameOf('FRA', 'full')).toBe('France');
  });

  it('answers a seat that is no country with its own id', () => {
    expect(nameOf('SG')).toBe('SG');
    expect(nameWithArticle('briefer-1', 'full')).toBe('briefer-1');
    expect(standingOf('SG')).toBeNull();
  });

  it('counts 193 Members, two observer States and the four withdrawn codes', () => {
    const count = (standing: string): number =>
      COUNTRY_CODES.filter((code) => standingOf(code) === standing).length;
    expect([count('member'), count('observer'), count('withdrawn')]).toEqual([193, 2, 4]);
    expect(COUNTRY_CODES).toHaveLength(254);
    expect(COUNTRY_CODES.filter((code) => standingOf(code) === 'withdrawn')).toEqual([
      'CSK',
      'DDR',
      'SUN',
      'YUG',
    ]);
    for (const code of COUNTRY_CODES) expect(code).toMatch(/^[A-Z]{3}$/);
  });

  it('has a name for every State that has sat on the Council', () => {
    for (let year = 1946; year <= 2027; year += 1) {
      for (const seat of membersOf(year))
        expect(standingOf(seat), `${seat} in ${year}`).toMatch(/member|withdrawn/);
    }
  });

  it('finds a country by its code and by each of its names, in any case, with or without the article', () => {
    for (const code of COUNTRY_CODES) {
      expect(findCountry(code.toLowerCase())).toBe(code);
      for (const form of NAME_FORMS) {
        expect(findCountry(nameOf(code, form)), nameOf(code, form)).toBe(code);
        expect(findCountry(` THE ${nameOf(code, form).toUpperCase()} `)).toBe(code);
      }
    }
  });

  it.each([
    ['Russia', 'RUS'],
    ['the Russian Federation', 'RUS'],
    ['USSR', 'SUN'],
    ['soviet union', 'SUN'],
    ['U.S.', 'USA'],
    ['UK', 'GBR'],
    ['South Korea', 'KOR'],
    ['DPRK', 'PRK'],
    ['Cote d’Ivoire', 'CIV'],
    ['Ivory Coast', 'CIV'],
    ['Turkey', 'TUR'],
    ['Turkiye', 'TUR'],
    ['Zaire', 'COD'],
    ['Congo', 'COG'],
    ['Guinea Bissau', 'GNB'],
    ['Guinea', 'GIN'],
    ['Holy See', 'VAT'],
    ['State of Palestine', 'PSE'],
  ])('finds %s', (text, code) => {
    expect(findCountry(text)).toBe(code);
  });

  it('finds nothing for a text that names no country', () => {
    for (const text of ['', 'the', 'Korea', 'Atlantis', '__proto__', 'constructor'])
      expect(findCountry(text)).toBeUndefined();
  });

  it('gives the name in use on a day', () => {
    expect(nameOf('COD', 'short', '1990-08-02')).toBe('Zaire');
    expect(nameOf('COD', 'short', '1997-05-17')).toBe('Democratic Republic of the Congo');
    expect(nameOf('EGY', 'short', '1958-02-21')).toBe('Egypt');
    expect(nameOf('EGY', 'short', '1961-06-01')).toBe('United Arab Republic');
    expect(nameOf('YEM', 'short', '1990-05-22')).toBe('Yemen');
    expect(nameOf('DEU', 'listed', '1977-09-01')).toBe('Germany, Federal Republic of');
  });

  it('keeps former names and spellings to codes it knows and spans that do not overlap', () => {
    for (const name of FORMER_NAMES) {
      expect(COUNTRY_CODES).toContain(name.code);
      expect(isDate(name.through) && isDate(name.from ?? '1945-10-24')).toBe(true);
      expect((name.from ?? '') < name.through).toBe(true);
    }
    const spans = [...FORMER_NAMES].sort(
      (a, b) => a.code.localeCompare(b.code) || a.through.localeCompare(b.through),
    );
    for (const [i, name] of spans.entries()) {
      const before = spans[i - 1];
      if (before?.code === name.code) expect(before.through < (name.from ?? '')).toBe(true);
    }
    for (const [code, names] of Object.entries(OTHER_SPELLINGS)) {
      for (const name of names.split(';')) expect(findCountry(name), name).toBe(code);
    }
  });
});
