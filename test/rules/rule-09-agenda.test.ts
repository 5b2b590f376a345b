import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/session/open.ts';
import type { Session } from '../../src/session/session.ts';
import * as acts from './acts.ts';
import { harbour, type Setting } from './harbour.ts';
import { atAgenda, does, draft, kinds, meeting, outcome, refused, stage, tally, vote } from './meeting.ts';

const ITEM = 'Lights, buoys and charts of the harbour';
const INDIAN = 'Complaint of armed invasion of Taiwan (Formosa)';

/** The agenda of the first meeting is before the Council, with three items. */
const three = (more: Setting = {}) =>
  does(
    openSession(harbour({ items: ['Lights', 'Buoys', 'Charts'], invited: [], ...more })),
    acts.call,
    acts.open,
  );

const title = (item: string, text: string) => (by: string) =>
  ({
    kind: 'proposal.make',
    by,
    proposal: { what: 'agenda-title', item },
    words: { text, lang: 'en' },
  }) as const;
const first = (item: string) => ({ what: 'agenda-order', item }) as const;
const remove = (matter: string) => ({ what: 'delete-matter', matter }) as const;
const titles = (session: Parameters<typeof meeting>[0]) => meeting(session).items.map((item) => item.title);

describe('rule 9: the title of an item is amended before the agenda is adopted', () => {
  it('29 August 1950, S/PV.492: the Indian wording, by seven votes with a permanent member against', () => {
    const agenda = atAgenda({ date: '1950-08-29', symbol: 'S/PV.492' });
    const put = does(agenda, title(ITEM, INDIAN)('IND'), acts.object('CHN'), acts.put());
    const carried = vote(
      put,
      'for ECU FRA IND NOR SUN GBR USA; against CHN CUB; abstaining EGY; not-participating YUG',
    );
    expect(tally(carried)).toBe('7-2-1-1-0');
    expect(outcome(carried, 'vote.adopted').result).toMatchObject({ class: 'procedural', vetoes: [] });
    expect(stage(carried)).toBe('agenda');
    expect(meeting(carried)).toMatchObject({ item: INDIAN, agenda: 'provisional' });
    expect(does(carried, acts.declare).council.seized.map((matter) => matter.title)).toEqual([INDIAN]);
  });

  it('leaves one name of the matter on the list of those of which the Council is seized: the adopted one (rule 11)', () => {
    const named = does(
      three({ seized: ['Lights', 'Wrecks'] }),
      title('Lights', 'Lamps')('MLT'),
      acts.declare,
    );
    expect(named.council.seized.map((matter) => matter.title)).toEqual(['Lights', 'Wrecks']);
    const adopted = does(named, acts.declare);
    expect(adopted.council.seized.map((matter) => matter.title)).toEqual([
      'Lamps',
      'Wrecks',
      'Buoys',
      'Charts',
    ]);
    const later = does(adopted, acts.openItem).council.seized.filter(({ title: one }) => one === 'Lamps');
    expect(later).toMatchObject([{ stage: 'under-consideration' }]);
  });

  it('by any member, not by a State outside, and not once the agenda is adopted', () => {
    expect(refused(three(), title('Lights', 'Lamps')('MLT'))).toBe('in order');
    expect(refused(three(), title('Lights', 'Lamps')('ISL'))).toBe('practice not-member');
    const adopted = does(three(), acts.declare);
    expect(refused(adopted, title('Lights', 'Lamps')('MLT'))).toBe('9 agenda-adopted');
  });

  it('of an item that is there, to one line that no other item has', () => {
    expect(refused(three(), title('Bells', 'Lamps')('MLT'))).toBe('9 no-such-item');
    expect(refused(three(), title('Lights', 'Buoys')('MLT'))).toBe('9 title-taken');
    expect(refused(three(), title('Lights', 'Lamps\nand more')('MLT'))).toBe('table malformed');
  });

  it('and stays as it was when too few agree', () => {
    const put = does(three(), title('Lights', 'Lamps')('MLT'), acts.object('RUS'), acts.put());
    const lost = vote(put, 'for MLT FRA; abstaining others');
    expect(kinds(lost)).toEqual(['vote.failed', 'proposal.lost', 'proposal.settled']);
    expect(titles(lost)).toEqual(['Lights', 'Buoys', 'Charts']);
  });
});

describe('rule 9: the order of the items', () => {
  it('is changed by a procedural decision, before the adoption or after it', () => {
    const before = does(three(), acts.propose('RUS', first('Charts')), acts.declare);
    expect(titles(before)).toEqual(['Charts', 'Lights', 'Buoys']);
    expect(meeting(before).item).toBe('Charts');
    const after = does(
      three(),
      acts.declare,
      acts.openItem,
      acts.propose('RUS', first('Charts')),
      acts.declare,
    );
    expect(titles(after)).toEqual(['Lights', 'Charts', 'Buoys']);
    expect(outcome(does(after, acts.openItem), 'item.opened')).toMatchObject({ place: 2, title: 'Charts' });
  });

  it('with an objection by vote, without a veto', () => {
    const put = does(three(), acts.propose('RUS', first('Buoys')), acts.object('USA'), acts.put());
    expect(titles(vote(put, 'for others; against USA GBR FRA'))).toEqual(['Buoys', 'Lights', 'Charts']);
    expect(titles(vote(put, 'for RUS CHN; against others'))).toEqual(['Lights', 'Buoys', 'Charts']);
  });

  it('not for the item that comes next, nor for one that is not left', () => {
    expect(refused(three(), acts.propose('RUS', first('Lights')))).toBe('9 item-next-already');
    const opened = does(three(), acts.declare, acts.openItem);
    expect(refused(opened, acts.propose('RUS', first('Lights')))).toBe('9 no-such-item');
  });

  it('after the motions of rule 33, which go before it', () => {
    const moved = does(three(), acts.propose('RUS', first('Buoys')), acts.move('USA', 'suspend'));
    expect(stage(moved)).toBe('motion');
    const withdrawn = does(moved, acts.unmove('USA'));
    expect(stage(withdrawn)).toBe('proposal');
  });
});

describe('rules 10 and 11: the matter under consideration is taken off the list', () => {
  const lights = does(three(), acts.declare, acts.openItem, acts.ask('MLT'), acts.ask('CHN'));
  const gone = does(lights, acts.give('MLT'), acts.propose('MLT', remove('Lights')), acts.declare);

  it('it is closed with it: who speaks or waits to has nothing to speak on', () => {
    expect(kinds(gone)).toEqual(['proposal.carried', 'proposal.settled', 'floor.passed']);
    expect(meeting(gone)).toMatchObject({ list: [], floor: null });
    expect(refused(gone, acts.ask('CHN'))).toBe('9 no-item-open');
    expect(refused(gone, acts.offer('CHN', 'Q1'))).not.toBe('in order');
    expect(refused(gone, acts.close)).toBe('9 items-remain');
  });

  it('until another is opened', () => {
    const next = does(gone, acts.openItem);
    expect(outcome(next, 'item.opened')).toMatchObject({ place: 2, title: 'Buoys' });
    expect(refused(next, acts.ask('CHN'))).toBe('in order');
  });

  it('and is not carried over when the meeting is adjourned to another day, as the others are', () => {
    const later = does(gone, acts.move('USA', 'adjourn-to', '2024-09-11 10:00'), acts.declare);
    expect(titles(later)).toEqual(['Buoys', 'Charts']);
  });

  it('with nothing left the meeting is closed, and nothing is put off to another day', () => {
    const one = does(three({ items: ['Lights'] }), acts.declare, acts.openItem);
    const none = does(one, acts.propose('USA', remove('Lights')), acts.declare);
    expect(refused(none, acts.move('USA', 'adjourn-to', '2024-09-11 10:00'))).toBe('33 no-matter');
    expect(refused(none, acts.move('USA', 'postpone', '2024-09-11 10:00'))).toBe('33 no-matter');
    expect(refused(none, acts.refer('USA', 'committee'))).toBe('33 no-matter');
    expect(refused(none, acts.move('USA', 'suspend'))).toBe('in order');
    expect(meeting(does(none, acts.close)).id).toBe('later');
    expect(refused(one, acts.move('USA', 'adjourn-to', '2024-09-11 10:00'))).toBe('in order');
  });

  it('an item that was considered before it does not come back either', () => {
    const two = does(three({ items: ['Lights', 'Buoys'] }), acts.declare, acts.openItem, acts.openItem);
    const none = does(two, acts.propose('USA', remove('Buoys')), acts.declare);
    expect(refused(none, acts.move('USA', 'adjourn-to', '2024-09-11 10:00'))).toBe('33 no-matter');
    const kept = does(two, acts.move('USA', 'adjourn-to', '2024-09-11 10:00'), acts.declare);
    expect(titles(kept)).toEqual(['Buoys']);
  });
});

describe('rules 10 and 11: a matter is taken off the list', () => {
  it('as resolution 34 did on 15 September 1947: off the agenda as well, and nothing is carried over', () => {
    const debate = does(three(), acts.declare, acts.openItem);
    const put = does(debate, acts.propose('USA', remove('Buoys')), acts.object('RUS'), acts.put());
    const gone = vote(put, 'for others; against RUS CHN');
    expect(gone.council.seized.map((matter) => matter.title)).toEqual(['Lights', 'Charts']);
    const ended = does(gone, acts.openItem, acts.close);
    expect(meeting(ended).id).toBe('later');
    expect(titles(ended)).toEqual([ITEM]);
  });

  it('also the one under consideration, which is over with it', () => {
    const debate = does(three({ items: ['Lights'] }), acts.declare, acts.openItem);
    const gone = does(debate, acts.propose('USA', remove('Lights')), acts.declare);
    expect(gone.council.seized).toEqual([]);
    expect(does(gone, acts.close).council.seized).toEqual([]);
  });

  it('one of before, which a later agenda may include again', () => {
    const seized = does(three({ seized: ['The old quay'] }), acts.declare);
    const gone = does(seized, acts.propose('USA', remove('The old quay')), acts.declare);
    expect(refused(gone, acts.propose('USA', remove('The old quay')))).toBe('11 not-seized');
    expect(gone.council.seized).toHaveLength(3);
  });

  it('not before the Council has an agenda', () => {
    expect(refused(three({ seized: ['The old quay'] }), acts.propose('USA', remove('The old quay')))).toBe(
      '9 no-matter',
    );
  });

  it('not the only item before it is opened: that takes a motion of rule 33', () => {
    const adopted = does(three({ items: ['Lights'] }), acts.declare);
    expect(refused(adopted, acts.propose('USA', remove('Lights')))).toBe('9 last-item');
    const two = does(three({ items: ['Lights', 'Buoys'] }), acts.declare);
    expect(refused(two, acts.propose('USA', remove('Lights')))).toBe('in order');
  });
});

describe('rules 9, 11: with an item that is taken off the agenda go the drafts on it', () => {
  const submitted = (items: Setting['items'] = ['Lights', 'Buoys', 'Charts']) =>
    does(
      three({ items, drafts: { D1: ['FRA'], D2: ['RUS'], D3: ['RUS'] } }),
      acts.declare,
      acts.openItem,
      acts.table('FRA', 'D1'),
      acts.table('RUS', 'D2'),
      acts.second('CHN', 'D2'),
      acts.withdraw('RUS', 'D2'),
    );
  const gone = (session: Session, title = 'Lights') =>
    does(session, acts.propose('CHN', remove(title)), acts.declare);

  it('which lapse: nothing on it is submitted, put or proposed any more', () => {
    const over = gone(submitted());
    expect(outcome(over, 'draft.lapsed')).toEqual({ kind: 'draft.lapsed', draft: 'D1' });
    expect(draft(over, 'D1').status).toBe('lapsed');
    expect(refused(over, acts.openVoting)).toBe('9 no-item-open');
    for (const doing of [acts.table('FRA', 'D1'), acts.table('RUS', 'D3'), acts.takeOver('CHN', 'D2')])
      expect(refused(over, doing)).toBe('9 no-item-open');
    expect(refused(over, acts.sponsor('USA', 'D1'))).toBe('32 draft-not-tabled');
    expect(refused(over, acts.amend('USA', 'D1', 'delete', '1'))).toBe('36 draft-not-tabled');
    expect(refused(over, acts.part('USA', 'D1', '1'))).toBe('32 draft-not-tabled');
    expect(refused(over, acts.asksMatter('USA', 'D1'))).toBe('Charter 27(2) draft-not-tabled');
  });

  it('also when the drafts have been taken up: the voting is closed, and then the meeting', () => {
    const over = gone(does(submitted(['Lights']), acts.openVoting));
    expect(stage(over)).toBe('voting');
    expect(refused(over, acts.put('D1'))).toBe('9 no-item-open');
    expect(refused(over, acts.consensus('D1'))).toBe('9 no-item-open');
    expect(kinds(does(over, acts.closeVoting, acts.close))).toEqual(['meeting.closed']);
    expect(kinds(does(over, acts.close))).toEqual(['meeting.closed']);
  });

  it('and the next item has its own, not those that lapsed', () => {
    const next = does(gone(does(submitted(), acts.openVoting)), acts.closeVoting, acts.openItem);
    expect(refused(next, acts.openVoting)).toBe('32 no-draft');
    expect(refused(next, acts.table('FRA', 'D1'))).toBe('11 draft-not-tabled');
    const voted = vote(does(next, acts.table('RUS', 'D3'), acts.openVoting, acts.put('D3')), 'for others');
    expect(draft(voted, 'D3').status).toBe('adopted');
  });

  it('while another matter that is taken off the list leaves them where they are', () => {
    const other = gone(submitted(), 'Buoys');
    expect(draft(other, 'D1').status).toBe('tabled');
    expect(refused(other, acts.openVoting)).toBe('in order');
  });
});
