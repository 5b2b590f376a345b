import { describe, expect, it } from 'vitest';
import { verbatim } from '../../src/record/verbatim.ts';
import { courseOf } from '../../src/replay/replay.ts';
import { step } from '../../src/session/step.ts';
import { act, scenario, texts, type Writing, write } from '../record/fixture.ts';
import { type Doing, floor, open, sitting } from '../record/sitting.ts';

function verbatimOf({ header, entries, start }: Writing): string {
  const found = courseOf(header, entries, start, step);
  if (!found.ok) throw new Error(JSON.stringify(found));
  return verbatim(found.course, texts);
}

const says = (does: Doing, seat: string, text: string, lang: string): void => {
  floor(does, seat);
  does({ kind: 'statement.make', by: seat, moves: [], words: { text, lang } });
  does({ kind: 'floor.pass', by: seat });
};

function opened() {
  const made = sitting('2024-10-31');
  open(made.does, { by: 'RUS', rule: 2 }, []);
  return made;
}

describe('rule 41: there are six official and working languages', () => {
  const six = [
    ['ar', 'spoke in Arabic'],
    ['zh', 'spoke in Chinese'],
    ['fr', 'spoke in French'],
    ['ru', 'spoke in Russian'],
    ['es', 'spoke in Spanish'],
  ] as const;

  it.each(six)('the record names the language of words in %s', (lang, note) => {
    const { does, writing } = opened();
    says(does, 'GUY', 'Palabras.', lang);
    expect(verbatimOf(writing)).toContain(`**The representative of Guyana** (*${note}*): Palabras.`);
  });

  it('and English, in which it is written, goes without saying', () => {
    const { does, writing } = opened();
    says(does, 'GUY', 'Words.', 'en-GB');
    expect(verbatimOf(writing)).toContain('**The representative of Guyana**: Words.');
  });
});

describe('rule 44: a speaker may use another language', () => {
  it('which the record names too', () => {
    const { does, writing } = opened();
    says(does, 'KOR', '말.', 'ko');
    says(does, 'MLT', 'Il-kliem.', 'qaa');
    expect(verbatimOf(writing)).toContain('*spoke in Korean; interpretation provided by the speaker*');
    expect(verbatimOf(writing)).toContain(
      '*spoke in a language tagged qaa; interpretation provided by the speaker*',
    );
  });
});

describe('rule 48: the Council meets in public unless it decides otherwise', () => {
  const pageOf = (isPublic: boolean): string => {
    const meetings = scenario.meetings.map((meeting) => ({ ...meeting, public: isPublic }));
    const writing = write('2024-10-31', { ...scenario, meetings });
    open((done) => void act(writing, done), { by: 'RUS', rule: 2 }, []);
    return verbatimOf(writing);
  };

  it('and the record of a private meeting says that it was one', () => {
    expect(pageOf(true)).not.toContain('Private meeting');
    expect(pageOf(false)).toContain('Private meeting');
  });
});

describe('rule 49: there is a verbatim record', () => {
  it('at any moment, of what has been said so far', () => {
    const { does, writing } = opened();
    says(does, 'GUY', 'First.', 'en');
    const early = verbatimOf(writing);
    says(does, 'KOR', 'Second.', 'en');
    expect(early).toContain('First.');
    expect(early).not.toContain('Second.');
    expect(verbatimOf(writing)).toMatch(/First\..*Second\./s);
  });
});
