import { describe, expect, it } from 'vitest';
import { verbatim } from '../../src/record/verbatim.ts';
import { courseOf } from '../../src/replay/replay.ts';
import { step } from '../../src/session/step.ts';
import { spokeIn } from '../../src/words/en/verbatim.ts';
import { scenario, texts } from '../record/fixture.ts';
import { floor, open, sitting } from '../record/sitting.ts';
import { refused } from './meeting.ts';

/** What Guyana says, each piece in a language, and the verbatim record of it. */
function said(...pieces: readonly (readonly [text: string, lang: string])[]) {
  const { does, writing } = sitting('2024-10-31');
  open(does, { by: 'RUS', rule: 2 }, []);
  floor(does, 'GUY');
  for (const [text, lang] of pieces)
    does({ kind: 'statement.make', by: 'GUY', moves: [], words: { text, lang } });
  const found = courseOf(writing.header, writing.entries, writing.start, step);
  if (!found.ok) throw new Error(JSON.stringify(found));
  return { page: verbatim(found.course, texts), writing };
}

describe('rule 45: the verbatim record is drawn up in the languages of the Council', () => {
  it('its own sentences in English, which goes without a note', () => {
    const { page } = said(['Words.', 'en']);
    expect(page).toContain('**The representative of Guyana**: Words.');
    expect(page).not.toContain('spoke in');
  });

  it('words in another of the six as they were spoken, with a note of the language', () => {
    for (const [lang, name] of [
      ['ar', 'Arabic'],
      ['zh-Hant', 'Chinese'],
      ['fr-CA', 'French'],
      ['ru', 'Russian'],
      ['es-419', 'Spanish'],
    ] as const) {
      const { page } = said(['Palabras.', lang]);
      expect(page).toContain(`**The representative of Guyana** (*spoke in ${name}*): Palabras.`);
    }
  });

  it('words in a language that is none of them with a note that the speaker brought the interpretation (rule 44)', () => {
    const { page } = said(['Maneno.', 'sw']);
    expect(page).toContain(
      '**The representative of Guyana** (*spoke in Swahili; interpretation provided by the speaker*): Maneno.',
    );
  });

  it('and who goes over from one to another within a statement is named again', () => {
    const { page } = said(['Thank you.', 'en'], ['Merci.', 'fr'], ['Encore.', 'fr'], ['Again.', 'en']);
    expect(page).toMatch(
      /\*\*The representative of Guyana\*\*: Thank you\.\n\n\*\*The representative of Guyana\*\* \(\*spoke in French\*\): Merci\.\n\nEncore\.\n\n\*\*The representative of Guyana\*\*: Again\./,
    );
  });

  it('words of no known language have no note, and a tag that names none stands as it is', () => {
    expect(spokeIn('und')).toBeNull();
    expect(spokeIn('qaa-x-own')).toBe(
      'spoke in a language tagged qaa-x-own; interpretation provided by the speaker',
    );
  });
});

describe('rule 45: the record keeps the language of own words', () => {
  it('as its tag', () => {
    const { writing } = said(['Merci.', 'fr-CA']);
    expect(writing.entries.at(-1)?.act).toMatchObject({ words: { text: 'Merci.', lang: 'fr-CA' } });
  });

  it('and words without a tag are refused', () => {
    const { writing } = said(['Merci.', 'fr']);
    const now = writing.states.get(writing.entries.length);
    if (now === undefined) throw new Error(scenario.id);
    const untagged = (lang: string) =>
      refused(now, { kind: 'statement.make', by: 'GUY', moves: [], words: { text: 'Merci.', lang } });
    expect(untagged('')).toBe('table malformed');
    expect(untagged('French')).toBe('table malformed');
    expect(untagged('fr')).toBe('in order');
  });
});
