import { describe, expect, it } from 'vitest';
import { textsOf } from '../../src/scenario/texts.ts';
import type { Session } from '../../src/session/session.ts';
import { view } from '../../src/session/view.ts';
import { draftLines, stageLine, statusLines } from '../../src/words/en.ts';
import { callUp, declare, openVoting, propose, second, table, withdraw } from '../rules/acts.ts';
import { harbour } from '../rules/harbour.ts';
import { does, upTo } from '../rules/meeting.ts';

const texts = textsOf(harbour());
const status = (session: Session): string => statusLines(view(session, 'FRA'), texts).join('\n');
const draft = (session: Session, id: string): string =>
  draftLines(id, view(session, 'FRA'), texts)?.join('\n') ?? '';

const both = does(upTo('debate'), table('FRA', 'D1'), table('RUS', 'D2'));
const reordered = does(both, propose('RUS', { what: 'order-of-drafts', draft: 'D2' }), declare);

describe('when a draft will be put', () => {
  it('is told of several in the order in which they come, and on what that rests (rule 32)', () => {
    expect(status(both)).toContain('Number 1 of 2 to be put (the order of submission, rule 32).');
    expect(status(both)).toMatch(/To be put: .*D1.*, then .*D2.* \(the order of submission, rule 32\)\./u);
    expect(draft(reordered, 'D2')).toContain('Number 1 of 2 to be put (as the Council decided, rule 32).');
    expect(status(reordered)).toMatch(
      /To be put: .*D2.*, then .*D1.* \(as the Council decided, rule 32\)\./u,
    );
  });

  it('is not said to be by submission once the Council has decided on another order', () => {
    expect(stageLine(view(does(both, openVoting), 'FRA'), texts)).toContain('order of submission');
    const line = stageLine(view(does(reordered, openVoting), 'FRA'), texts);
    expect(line).toContain('in the order the Council decided on');
    expect(line).not.toContain('order of submission');
  });

  it('is told of the draft of an invited State only once a member has asked for it (rule 38)', () => {
    const guest = does(both, table('ISL', 'D3'));
    expect(draft(guest, 'D3')).toContain('only if a member asks for it (rule 38)');
    expect(status(guest)).toContain('only if a member asks for it (rule 38)');
    expect(status(guest)).not.toContain('of 3 to be put');
    expect(status(does(guest, callUp('MLT', 'D3')))).toContain('Number 3 of 3 to be put');
  });

  it('is told of a withdrawn draft by who may take it over (rule 35)', () => {
    const gone = does(both, second('CHN', 'D2'), withdraw('RUS', 'D2'));
    expect(draft(gone, 'D2')).toContain('China may take it over, having seconded it (rule 35).');
    expect(draft(does(both, withdraw('RUS', 'D2')), 'D2')).not.toContain('take it over');
  });
});
