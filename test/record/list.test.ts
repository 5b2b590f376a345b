import { describe, expect, it } from 'vitest';
import { verbatim } from '../../src/record/verbatim.ts';
import { courseOf } from '../../src/replay/replay.ts';
import { step } from '../../src/session/step.ts';
import { entryLine } from '../../src/words/en/meeting.ts';
import { texts } from './fixture.ts';
import { open, sitting } from './sitting.ts';

describe('the record of the list of speakers (rule 27)', () => {
  const { writing, does } = sitting('2024-10-31');
  open(does, { by: 'RUS', rule: 2 }, []);
  for (const by of ['CHN', 'FRA', 'JPN']) does({ kind: 'floor.request', by });
  does({ kind: 'list.draw', by: 'CHE', order: ['JPN', 'CHN', 'FRA'] });
  does({ kind: 'list.swap', by: 'CHN', to: 'JPN' });
  does({ kind: 'list.swap', by: 'JPN', to: 'CHN' });
  for (const by of ['CHN', 'JPN', 'FRA']) {
    does({ kind: 'floor.give', by: 'CHE', to: by });
    does({ kind: 'floor.pass', by });
  }
  const lines = writing.entries.map((entry) => ('act' in entry ? entryLine(entry, texts) : ''));
  const found = courseOf(writing.header, writing.entries, writing.start, step);
  if (!found.ok) throw new Error(JSON.stringify(found));
  const page = verbatim(found.course, texts);

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
