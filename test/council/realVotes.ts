import { membersOf } from '../../src/council/members.ts';
import { CHOICES, type Choice, QUESTIONS, type Question, type RollCall } from '../../src/council/tally.ts';

/**
 * Date; document or meeting; question; who did what (`others` are the members not named); the tally; the
 * result.
 */
export type RealVote = readonly [string, string, Question, string, string, string];

/**
 * Roll calls of the Council. Result: `adopted`, `votes` (not carried, too few), `veto` and by whom,
 * `overruled`, `stands`. Tallies and results are those of the records; the names of those in the minority are
 * the records' own or, for S/PV.57, S/PV.480, S/3710 and S/5033, fitted to a recorded tally.
 */
const TABLE = `
1946-04-04 | S/RES/3 (1946) | substantive | for others; notParticipating AUS; absent SUN | 9-0-0-1-1 | adopted
1946-04-29 | S/RES/4 (1946) | substantive | for others; abstaining SUN | 10-0-1-0-0 | adopted
1946-08-29 | S/PV.57 | substantive | for others; against SUN; abstaining AUS | 9-1-1-0-0 | veto SUN
1947-02-27 | S/RES/19 (1947) | substantive | for others; abstaining POL SUN SYR | 8-0-3-0-0 | adopted
1947-04-09 | S/RES/22 (1947) | substantive | for others; abstaining POL SUN; notParticipating GBR | 8-0-2-1-0 | adopted
1947-08-04 | S/404 | substantive | for POL SUN; against others | 2-9-0-0-0 | votes
1947-08-27 | S/RES/33 (1947) | procedural | for others; abstaining AUS | 10-0-1-0-0 | adopted
1948-04-06 | S/PV.278 | procedural | for others; abstaining SUN UKR | 9-0-2-0-0 | adopted
1948-05-24 | S/PV.303 | preliminary | for others; against SUN UKR; abstaining FRA | 8-2-1-0-0 | veto SUN
1948-07-27 | S/894 | substantive | for others; against UKR; abstaining CAN FRA SUN USA | 6-1-4-0-0 | votes
1948-11-16 | S/1076 | substantive | for SUN UKR; abstaining others | 2-0-9-0-0 | votes
1948-12-24 | S/1149 | substantive | for others; abstaining ARG BEL FRA SUN UKR | 6-0-5-0-0 | votes
1950-01-13 | S/1443 | procedural | for IND SUN YUG; against others; abstaining GBR NOR | 3-6-2-0-0 | votes
1950-06-25 | S/RES/82 (1950) | substantive | for others; abstaining YUG; absent SUN | 9-0-1-0-1 | adopted
1950-06-27 | S/RES/83 (1950) | substantive | for others; against YUG; notParticipating EGY IND; absent SUN | 7-1-0-2-1 | adopted
1950-08-01 | S/PV.480 | overrule | for others; against IND SUN YUG | 8-3-0-0-0 | overruled
1950-08-29 | S/PV.492 | procedural | for others; against CHN CUB; abstaining EGY; notParticipating YUG | 7-2-1-1-0 | adopted
1950-08-29 | S/PV.492 | overrule | for others; against SUN YUG; abstaining EGY FRA GBR IND | 5-2-4-0-0 | stands
1950-09-28 | S/1732 | procedural | for others; against CHN CUB USA; abstaining ECU EGY | 6-3-2-0-0 | votes
1950-09-29 | S/RES/87 (1950) | procedural | for others; against CHN CUB USA; abstaining EGY | 7-3-1-0-0 | adopted
1950-11-28 | S/PV.526 | procedural | for SUN; against others; abstaining IND YUG | 1-8-2-0-0 | votes
1956-10-30 | S/3710 | substantive | for others; against FRA GBR; abstaining AUS BEL | 7-2-2-0-0 | veto FRA GBR
1956-10-31 | S/RES/119 (1956) | procedural | for others; against FRA GBR; abstaining AUS BEL | 7-2-2-0-0 | adopted
1959-09-07 | S/RES/132 (1959) | procedural | for others; against SUN | 10-1-0-0-0 | adopted
1960-06-23 | S/RES/138 (1960) | substantive | for others; abstaining POL SUN; notParticipating ARG | 8-0-2-1-0 | adopted
1961-12-18 | S/5033 | substantive | for others; against EGY LBR LKA SUN | 7-4-0-0-0 | veto SUN
1966-04-09 | S/RES/221 (1966) | substantive | for others; abstaining BGR FRA MLI SUN URY | 10-0-5-0-0 | adopted
1967-06-14 | S/PV.1360 | substantive | for BGR ETH IND MLI NGA SUN; abstaining others | 6-0-9-0-0 | votes
1969-06-24 | S/9270/Rev.1 | substantive | for others; abstaining COL ESP FIN FRA GBR PRY USA | 8-0-7-0-0 | votes
1971-12-05 | S/10423 | substantive | for others; against POL SUN; abstaining FRA GBR | 11-2-2-0-0 | veto SUN
1971-12-06 | S/RES/303 (1971) | procedural | for others; abstaining FRA GBR POL SUN | 11-0-4-0-0 | adopted
1972-08-25 | S/10775 | substantive | for GIN SDN SOM USA; against GBR IND SUN YUG; abstaining others | 4-4-7-0-0 | votes
1973-12-15 | S/RES/344 (1973) | substantive | for others; abstaining FRA GBR SUN USA; notParticipating CHN | 10-0-4-1-0 | adopted
1976-07-14 | S/12138 | substantive | for others; abstaining PAN ROU; notParticipating BEN CHN GUY LBY PAK SUN TZA | 6-0-2-7-0 | votes
1980-01-09 | S/RES/462 (1980) | procedural | for others; against DDR SUN; abstaining ZMB | 12-2-1-0-0 | adopted
1993-05-11 | S/25693 | substantive | for others; against RUS | 14-1-0-0-0 | veto RUS
1999-12-03 | S/RES/1280 (1999) | substantive | for others; abstaining CHN MYS RUS; notParticipating FRA | 11-0-3-1-0 | adopted
2000-01-31 | S/RES/1287 (2000) | substantive | for others; absent JAM | 14-0-0-0-1 | adopted
2000-06-23 | S/PV.4164 | procedural | for CHN NAM RUS UKR; against others; abstaining ARG JAM MLI TUN | 4-7-4-0-0 | votes
2007-01-12 | S/2007/14 | substantive | for others; against CHN RUS ZAF; abstaining COG IDN QAT | 9-3-3-0-0 | veto CHN RUS
2014-12-30 | S/2014/916 | substantive | for others; against AUS USA; abstaining GBR KOR LTU NGA RWA | 8-2-5-0-0 | votes
2016-12-23 | S/2016/1085 | substantive | for ESP FRA GBR NZL UKR URY USA; abstaining others | 7-0-8-0-0 | votes
2017-10-24 | S/2017/884 | substantive | for others; against BOL RUS; abstaining CHN KAZ | 11-2-2-0-0 | veto RUS
2018-05-31 | S/RES/2418 (2018) | substantive | for others; abstaining BOL CHN ETH GNQ KAZ RUS | 9-0-6-0-0 | adopted
2022-02-25 | S/2022/155 | substantive | for others; against RUS; abstaining ARE CHN IND | 11-1-3-0-0 | veto RUS
2022-02-27 | S/RES/2623 (2022) | procedural | for others; against RUS; abstaining ARE CHN IND | 11-1-3-0-0 | adopted
2023-12-22 | S/PV.9520 | substantive | for others; against USA; abstaining ALB CHE GBR JPN | 10-1-4-0-0 | veto USA
2024-03-22 | S/2024/239 | substantive | for others; against CHN DZA RUS; abstaining GUY | 11-3-1-0-0 | veto CHN RUS
2024-03-28 | S/PV.9592 | procedural | for CHN DZA GUY MOZ RUS SLE; abstaining others | 6-0-9-0-0 | votes
2024-10-31 | S/RES/2756 (2024) | substantive | for others; abstaining MOZ RUS; notParticipating DZA | 12-0-2-1-0 | adopted
2024-11-18 | S/2024/826 | substantive | for others; against RUS | 14-1-0-0-0 | veto RUS
2024-11-20 | S/2024/835 | substantive | for others; against USA | 14-1-0-0-0 | veto USA
2025-02-24 | S/2025/116 | substantive | for others; against RUS; abstaining PAK PAN USA | 11-1-3-0-0 | veto RUS
2025-09-19 | S/2025/561 | substantive | for CHN DZA PAK RUS; against others; abstaining GUY KOR | 4-9-2-0-0 | votes
2026-01-30 | S/RES/2815 (2026) | substantive | for others; abstaining PAK SOM | 13-0-2-0-0 | adopted`;

function realVote(line: string): RealVote {
  const [date = '', document = '', put = '', written = '', tally = '', result = ''] = line.split(' | ');
  const question = QUESTIONS.find((known) => known === put);
  if (!question) throw new Error(line);
  return [date, document, question, written, tally, result];
}

export const REAL_VOTES: readonly RealVote[] = TABLE.trim().split('\n').map(realVote);

/** The roll call written out, every member of the year in one list. */
export function rollCallOf([date, , question, written]: RealVote): RollCall {
  const lists: Record<Choice, string[]> = {
    for: [],
    against: [],
    abstaining: [],
    notParticipating: [],
    absent: [],
  };
  let rest: Choice = 'for';
  for (const part of written.split('; ')) {
    const [name = '', ...seats] = part.split(' ');
    const choice = CHOICES.find((known) => known === name);
    if (!choice) throw new Error(written);
    if (seats[0] === 'others') rest = choice;
    else lists[choice].push(...seats);
  }
  const named = Object.values(lists).flat();
  lists[rest].push(...membersOf(Number(date.slice(0, 4))).filter((seat) => !named.includes(seat)));
  return { date, question, ...lists };
}
