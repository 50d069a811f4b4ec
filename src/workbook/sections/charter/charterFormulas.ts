/** The formulas of the Charter sheet's tables; each says what its mirror in `charterMirrors.ts` says. */
import {
  AGREEMENT_WORDS,
  CHARTER_STATE_WORDS,
  CONTACT_WORDS,
  MEETING_WORDS,
  OVERDUE_WORDS,
  SIGN_STATE_WORDS,
} from './charterWords';
import { dayFormula } from '../../kernel/dayFormula';

const cellOf =
  (table: string) =>
  (header: string): string =>
    `${table}[[#This Row],[${header}]]`;
const isFilled = (cell: string): string => `IFERROR(LEN(TRIM(${cell}))>0,FALSE)`;
const quoted = (words: string): string => `"${words}"`;

const charter = cellOf('Charter');
const states = {
  open: quoted(CHARTER_STATE_WORDS.open),
  ours: quoted(CHARTER_STATE_WORDS.ours),
  theirs: quoted(CHARTER_STATE_WORDS.theirs),
  compare: quoted(CHARTER_STATE_WORDS.compare),
  talk: quoted(CHARTER_STATE_WORDS.talk),
  settled: quoted(CHARTER_STATE_WORDS.settled),
};
const marked = AGREEMENT_WORDS.reduceRight(
  (rest, [key, label]) =>
    `IF(${charter('Agreement')}="${label}",${key === 'agreed' ? states.settled : states.talk},${rest})`,
  states.compare
);
export const CHARTER_STATE_FORMULA = `=IF(${isFilled(charter('Our answer'))},IF(${isFilled(charter('Their answer'))},IFERROR(${marked},${states.compare}),${states.theirs}),IF(${isFilled(charter('Their answer'))},${states.ours},${states.open}))`;

const conduct = cellOf('Conduct');
const [byUs, byThem] = [isFilled(conduct('For us')), isFilled(conduct('For them'))];
export const SIGN_STATE_FORMULA = `=IF(${byUs},IF(${byThem},${quoted(SIGN_STATE_WORDS.both)},${quoted(SIGN_STATE_WORDS.us)}),IF(${byThem},${quoted(SIGN_STATE_WORDS.partner)},${quoted(SIGN_STATE_WORDS.none)}))`;

const governance = cellOf('Governance');
const whenRole = (text: string): string => `=IF(${isFilled(governance('Role'))},${text},"")`;
const [contactDay, meetingDay] = [governance('Contact day'), governance('Meeting day')];
export const CONTACT_DAY_FORMULA = `=${dayFormula(governance('Last contact'))}`;
export const MEETING_DAY_FORMULA = `=${dayFormula(governance('Next meeting'))}`;

const ago = `(N(RVU_today)-${contactDay})`;
const { before, day, days } = OVERDUE_WORDS;
const overdue = `"${before}"&${ago}&IF(${ago}=1,"${day}","${days}")`;
export const CONTACT_FORMULA = whenRole(
  `IF(N(${contactDay})=0,"${CONTACT_WORDS.unknown}",IF(${ago}>Used_contact_days,${overdue},"${CONTACT_WORDS.fine}"))`
);
export const MEETING_FORMULA = whenRole(
  `IF(N(${meetingDay})=0,"${MEETING_WORDS.unknown}",IF(${meetingDay}<N(RVU_today),"${MEETING_WORDS.passed}","${MEETING_WORDS.ahead}"))`
);
