import { describe, expect, it } from 'vitest';
import { textsOf } from '../../src/scenario/texts.ts';
import { openSession } from '../../src/session/open.ts';
import type { Session } from '../../src/session/session.ts';
import { view } from '../../src/session/view.ts';
import { sitsInPrivate, stageLine, statusLines, wasPrivate } from '../../src/words/en.ts';
import { begin, call, close, declare, propose } from '../rules/acts.ts';
import { harbour } from '../rules/harbour.ts';
import { does, upTo } from '../rules/meeting.ts';

const texts = textsOf(harbour());
const line = (session: Session): string => stageLine(view(session, 'FRA'), texts);
const status = (session: Session): string => statusLines(view(session, 'FRA'), texts).join('\n');

describe('that a meeting is held in private (rule 48)', () => {
  const open = upTo('debate');
  const shut = does(open, propose('CHN', { what: 'private' }), declare);

  it('stands in the line of the stage and in the status, from the decision on', () => {
    expect(line(open)).not.toContain('in private');
    expect(status(open)).not.toContain('in private');
    expect(line(shut)).toMatch(/^Debate, in private · /u);
    expect(status(shut)).toContain('The meeting is held in private (rule 48)');
  });

  it('is told of a meeting that is closed by what there is to read of it', () => {
    const over = does(shut, close);
    // The session stands at the next meeting, which is public.
    expect(wasPrivate(view(over, 'FRA'))).toBe(false);
    expect(wasPrivate(view(shut, 'FRA'))).toBe(true);
  });

  it('is not said of an informal meeting, of which there is no record', () => {
    const informal = does(openSession(harbour({ format: 'consultations', public: false })), call, begin);
    expect(sitsInPrivate(view(informal, 'FRA'))).toBe(false);
    expect(wasPrivate(view(informal, 'FRA'))).toBe(false);
  });
});
