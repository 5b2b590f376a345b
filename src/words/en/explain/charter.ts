import { REAL } from './cases.ts';
import { type PlainRule, realCase, rule } from './entry.ts';

/** Articles of the Charter in plain words, as they are cited. */
export const PLAIN_ARTICLES: Readonly<Record<string, PlainRule>> = {
  '4': rule(
    'A peace-loving State that can and will carry out the Charter may join. The Assembly decides, on a recommendation of the Council.',
    'When a State applies (rules 58 to 60). The recommendation can be vetoed.',
    REAL.package,
  ),
  '11': rule(
    'The General Assembly may discuss peace and security and may point the Council to a danger.',
    'When the Assembly wants the Council to act.',
  ),
  '12': rule(
    'While the Council deals with a dispute the Assembly makes no recommendation on it, unless the Council asks. Nobody reads that strictly any more.',
    'When both bodies look at the same matter.',
    realCase(
      '1971-12-06',
      'S/RES/303 (1971)',
      'Blocked by a veto on India and Pakistan, the Council itself passed the matter on to the Assembly.',
    ),
  ),
  '23': rule(
    'Five members are permanent: China, France, Russia, the United Kingdom, the United States. Ten are elected for two years, and none of them twice in a row. Until 1965 there were six elected members.',
    'Always; who sits follows from the date.',
    realCase(
      '1965-12-17',
      'S/RES/219 (1965)',
      'One of the last votes of a Council of eleven: all of them in favour.',
    ),
  ),
  '24': rule('The Council has the main responsibility for peace and acts for all Members.', 'Always.'),
  '25': rule(
    'Members of the United Nations agree to carry out what the Council decides.',
    'After a decision, which under Chapter VII the verbs show: decides, demands. How many voted for it makes no difference.',
    REAL.force,
  ),
  '26': rule('The Council is to make plans for the control of armaments.', 'Hardly used.'),
  '27(1)': rule(
    'Each member has one vote. Nobody has two, and nobody has half.',
    'At every vote; the President votes like the others.',
    REAL.chairAbstains,
  ),
  '27(2)': rule(
    'On procedure nine votes for decide (seven before 1966). A permanent member’s vote against is one vote and no more. Only on whether something is procedure at all, the preliminary question, can it stop a yes.',
    'On the agenda, invitations, the motions of rule 33, rulings, calling the Assembly together.',
    REAL.procedural,
  ),
  '27(3)': rule(
    'On anything but procedure nine votes for are needed, and no permanent member against. That vote against is the veto. Abstaining, not taking part and being away are no veto. In settling a dispute by peaceful means a party to it should abstain.',
    'On drafts, amendments and parts of them. With fewer than nine for, a text simply fails: there is nothing to veto.',
    REAL.shortOne,
  ),
  '28': rule(
    'The Council must be able to meet at any hour, so each member keeps somebody in New York.',
    'Always.',
    REAL.sunday,
  ),
  '29': rule(
    'The Council may set up bodies that help it.',
    'By a procedural vote, if helping is all they do.',
    REAL.ruledProcedural,
  ),
  '30': rule(
    'The Council makes its own rules, and decides how its President is chosen.',
    'By a procedural vote. The rules are called provisional since 1946.',
    REAL.ownRules,
  ),
  '31': rule(
    'A State whose interests are specially touched may take part without a vote, when the Council thinks so.',
    'Through rule 37.',
    REAL.invitedState,
  ),
  '32': rule(
    'A State that is a party to a dispute under discussion is to be invited, without a vote.',
    'When there is a dispute and the party is not on the Council.',
    realCase(
      '1948-04-06',
      'S/PV.278',
      'Czechoslovakia was invited on its own question by 9 votes to none; it declined.',
    ),
  ),
  '33-38': rule(
    'Chapter VI: disputes are to be settled peacefully. The Council may look into them and recommend; any State may bring one (Article 35).',
    'Before there is violence. What is decided is a recommendation, and a party to the dispute should abstain.',
    realCase(
      '1947-04-09',
      'S/RES/22 (1947)',
      'The Corfu dispute was sent to the Court. The United Kingdom was a party and did not vote; eight votes for were enough.',
    ),
  ),
  '39-51': rule(
    'Chapter VII: when peace is threatened or broken the Council may decide on sanctions or force, and that binds everybody. Article 51 keeps the right of self-defence.',
    'When the Council finds a threat to the peace, a breach of it or an act of aggression. The votes needed are the same as for any draft.',
    REAL.force,
  ),
  '52-54': rule(
    'Chapter VIII: regional organisations may settle disputes, but need the Council for the use of force.',
    'When such an organisation acts.',
  ),
  '96': rule(
    'The Council may ask the International Court for its opinion.',
    'By a draft resolution like any other.',
    realCase(
      '1970-07-29',
      'S/RES/284 (1970)',
      'The Court was asked about Namibia; a year later it found that abstentions of permanent members do no harm to a decision.',
    ),
  ),
  '97': rule(
    'The Assembly appoints the Secretary-General whom the Council recommends.',
    'Every five years, in private (rule 48). The recommendation can be vetoed.',
    REAL.privateChoice,
  ),
  '99': rule(
    'The Secretary-General may bring before the Council anything that may threaten peace.',
    'At any time, by asking for a meeting; it was done openly only a few times.',
    REAL.article99,
  ),
  '108-109': rule(
    'The Charter itself is changed by the Assembly and by the States, all permanent members among them.',
    'Not at this table.',
  ),
};

/** What is cited beside rules and articles: decisions of the Assembly, customs, and the conventions of this table. */
export const PLAIN_OTHERS = {
  'A/RES/76/262': rule(
    'After every veto the General Assembly meets within ten working days to talk about it. The member that vetoed may speak first.',
    'After a veto, and only then: a draft that fails for want of votes has not been vetoed.',
    REAL.assemblyDebate,
  ),
  'A/RES/377 (V)': rule(
    'Uniting for Peace: if a veto keeps the Council from acting, nine of its members can call the General Assembly together within a day. That is procedural, so it cannot be vetoed.',
    'After a deadlock of the permanent members.',
    REAL.procedural,
  ),
  practice: rule(
    'Much of what the Council does stands in no rule: statements before and after a vote, drafts “in blue”, consultations behind closed doors, presidential statements by agreement of all, the order of speakers drawn by lot. It is custom, and holds as long as nobody insists otherwise.',
    'Wherever the rules are silent.',
    REAL.fullCall,
  ),
  table: rule(
    'A convention of Horseshoe’s own, and no rule of the Council: claims and challenges, the offer of the floor to whoever was asked, the way acts are written down. The real Council has no question time, and an unanswered question leaves no trace in its record.',
    'Where this program needs something that no rule gives.',
  ),
} as const satisfies Readonly<Record<string, PlainRule>>;

/** The headings of those. */
export const OTHER_TITLES: Readonly<Record<keyof typeof PLAIN_OTHERS, string>> = {
  'A/RES/76/262': 'The debate after a veto',
  'A/RES/377 (V)': 'Uniting for Peace',
  practice: 'Practice of the Council',
  table: 'Convention of this table',
};
