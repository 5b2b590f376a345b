import { ADMISSION_SAID } from '../admission.ts';
import { ELECTION_SAID } from '../elections.ts';
import { ON_BEHALF } from '../products.ts';
import { PRESIDENT } from '../verbatim.ts';
import { CHAIR } from './formulas.ts';
import { type Chair, type ChairLine, inOrder, may, must, type Says, the, when } from './line.ts';

/** Rule 59: an application is referred to the committee unless the Council decides otherwise. */
export function refersApplication(chair: Chair): ChairLine | null {
  const { admission } = chair.view;
  return admission === null
    ? null
    : when(chair, may('application.refer', ADMISSION_SAID.referred(the(chair, admission.applicant))));
}

/** What all the members have agreed on is issued: a presidential statement with the words of custom. */
export function issues(chair: Chair): ChairLine | null {
  const ready = inOrder(chair, 'statement.issue')[0];
  if (ready === undefined) return null;
  const product = chair.view.drafts.find(({ id }) => id === ready.draft)?.product ?? 'resolution';
  const { authorized } = ON_BEHALF;
  return may('statement.issue', product === 'presidential-statement' ? authorized : CHAIR.issues(product));
}

/** Rule 61: a ballot on the seats that are left; once they are filled the Assembly's result is awaited, then the close. */
export const elects: Says = (chair) => {
  const { election, seats } = chair.view;
  if (election === null) return null;
  const opens = ELECTION_SAID.opens({
    seats: election.seats - election.chosen.length,
    required: election.required,
    members: seats.filter(({ place }) => place === 'member').length,
    assembly: election.assembly.needed,
  });
  return when(chair, must('ballot.open', opens)) ?? when(chair, may('meeting.close', PRESIDENT.concluded));
};

/** The papers are cast, then counted. */
export const ballots: Says = (chair) =>
  when(chair, must('count.declare', CHAIR.counts)) ??
  must(null, CHAIR.papers(chair.view.election?.ballot?.seats ?? 0));
