import { openSession } from '../../../src/session/open.ts';
import type { Session } from '../../../src/session/session.ts';
import {
  amend,
  ask,
  begin,
  call,
  declare,
  give,
  noPart,
  openVoting,
  part,
  propose,
  put,
  say,
  second,
  table,
} from '../../rules/acts.ts';
import { harbour } from '../../rules/harbour.ts';
import { atDebate, does, upTo } from '../../rules/meeting.ts';
import { STARTS as ANYWHERE } from '../starts.ts';

/** Three drafts before the Council with all that can wait on a draft, and the vote on the first about to begin. */
const onTexts = does(
  atDebate({ date: '2024-09-10', drafts: { D1: ['FRA'], D2: ['RUS'], D3: ['CHN'] }, paragraphs: 3 }),
  table('FRA', 'D1'),
  table('RUS', 'D2'),
  table('CHN', 'D3'),
  second('GBR', 'D1'),
  second('USA', 'D2'),
  amend('USA', 'D1', 'delete', '2'),
  part('CHN', 'D1', '1'),
  part('CHN', 'D1', '3'),
  noPart('FRA', 'D1', '3'),
  part('USA', 'D2', '1'),
  noPart('RUS', 'D2', '1'),
  openVoting,
);

/** A draft of which two parts are to be voted on separately, and one more may be; its mover has not objected yet. */
const inParts = does(
  atDebate({ date: '2024-09-10', drafts: { D1: ['FRA'] }, paragraphs: 4 }),
  table('FRA', 'D1'),
  part('CHN', 'D1', '1'),
  part('USA', 'D1', '2'),
);

/** Where the watched meetings start: where random meetings do, at votes on texts (three times as
 * often), with the President speaking, behind closed doors, and where nothing is decided. */
export const STARTS: readonly Session[] = [
  ...ANYWHERE,
  onTexts,
  onTexts,
  onTexts,
  inParts,
  does(atDebate({ date: '1950-08-29', drafts: { D1: ['USA'] } }), table('USA', 'D1'), openVoting, put('D1')),
  does(upTo('debate'), ask('SVN'), give('SVN'), say('SVN')),
  atDebate({ date: '2024-09-10', public: false }),
  does(upTo('debate'), propose('CHN', { what: 'private' }), declare),
  does(openSession(harbour({ format: 'consultations' })), call, begin),
  does(openSession(harbour({ format: 'arria', convener: 'MLT' })), begin('MLT')),
];
