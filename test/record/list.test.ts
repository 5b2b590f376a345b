import { describe, expect, it } from 'vitest';
import { verbatim } from '../../src/record/verbatim.ts';
import { courseFrom, linesOf, texts } from './fixture.ts';
import { opened } from './sitting.ts';

describe('the record of the list of speakers (rule 27)', () => {
  const { writing, does } = opened();
  for (const by of ['CHN', 'FRA', 'JPN']) does({ kind: 'floor.request', by });
  does({ kind: 'list.draw', by: 'CHE', order: ['JPN', 'CHN', 'FRA'] });
  does({ kind: 'list.swap', by: 'CHN', to: 'JPN' });
  does({ kind: 'list.swap', by: 'JPN', to: 'CHN' });
  for (const by of ['CHN', 'JPN', 'FRA']) {
    does({ kind: 'floor.give', by: 'CHE', to: by });
    does({ kind: 'floor.pass', by });
  }
  const lines = linesOf(writing);
  const course = courseFrom(writing);
  const page = verbatim(course, texts);

  it('has the order that was drawn, as an act of the President', () => {
    expect(lines).toContain(
      'The order of the members on the list of speakers is drawn by lot; Japan, China and France',
    );
    expect(writing.entries.find(({ act }) => act.kind === 'list.draw')?.capacity).toBe('president');
  });

  it('has who proposed to change places, and who agreed', () => {
    expect(lines).toContain('China proposes to change places on the list with Japan');
    expect(lines).toContain('Japan agrees to change places on the list with China');
  });

  it('leaves both out of the verbatim record, as the Council does', () => {
    expect(page).not.toMatch(/by lot|change places/);
  });
});
