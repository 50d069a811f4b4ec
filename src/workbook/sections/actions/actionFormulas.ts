/** The formulas of the Actions table; each says what its mirror in `actionMirrors.ts` says. */
import { ACTION_DIRECTION_WORDS, STATUS_WORDS } from './actionWords';
import { dayFormula } from '../../kernel/dayFormula';
import { periodEndFormula } from '../../kernel/periodFormula';
import { YES } from '../../kernel/words';
import { ACTION_ORDER_DEPARTMENT, ACTION_ORDER_SIDE } from '../../kernel/shared/actionOrder';

const cell = (header: string): string => `Actions[[#This Row],[${header}]]`;
const filled = (header: string): string => `IFERROR(LEN(TRIM(${cell(header)}))>0,FALSE)`;

/** 1 to 4 in the order of the directions, 0 for anything else. */
const code = `IFERROR(${ACTION_DIRECTION_WORDS.reduceRight(
  (rest, [, label], index) => `IF(${cell('Direction')}="${label}",${index + 1},${rest})`,
  '0'
)},0)`;

const known = `AND(${filled('Step')},${code}>0)`;
const dropped = `IFERROR(${cell('Dropped')}="${YES}",FALSE)`;
const [due, done] = [cell('Due day'), cell('Done day')];
/** N makes an empty text 0, which is before any day. */
const isPast = `AND(N(${due})>0,N(${due})<N(RVU_today))`;

export const DUE_DAY_FORMULA = `=${dayFormula(cell('Due'))}`;
export const DONE_DAY_FORMULA = `=${dayFormula(cell('Done on'))}`;

const status = (key: keyof typeof STATUS_WORDS): string => `"${STATUS_WORDS[key]}"`;
export const STATUS_FORMULA = `=IF(${known},IF(${dropped},${status('dropped')},IF(N(${done})>0,${status('done')},IF(${isPast},${status('late')},${status('open')}))),"")`;

const after = (day: string): string => `IF(${day}>${due},${day}-${due},"")`;
export const DAYS_LATE_FORMULA = `=IF(AND(${known},NOT(${dropped}),N(${due})>0),IF(N(${done})>0,${after(done)},${after('N(RVU_today)')}),"")`;

const closed = `ISNUMBER(${periodEndFormula(cell('Closed in'))})`;
const late = `N(${cell('Days late')})>0`;
export const ON_TIME_FORMULA = `=IF(AND(${known},NOT(${dropped}),NOT(${closed}),N(${due})>0),IF(${late},0,IF(N(${done})>0,1,"")),"")`;
export const LATE_BY_FORMULA = `=IF(${late},IF(${cell('On time')}=0,${cell('Days late')},""),"")`;

export const ACTION_ORDER_FORMULA = `=IF(AND(${known},NOT(${closed})),${code}*${ACTION_ORDER_SIDE}+ROW()-ROW(Actions[[#Headers],[Step]]),"")`;

/** MATCH would take these signs in a department's name for wildcards. */
const literal = ['~', '*', '?'].reduce(
  (text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`,
  `TRIM(${cell('Department')})`
);
const departmentAt = `MATCH(${literal},Departments[Department],0)`;
export const DEPARTMENT_ORDER_FORMULA = `=IF(N(${cell('Order')})=0,"",IF(${filled('Department')},IFERROR(${departmentAt}*${ACTION_ORDER_DEPARTMENT}+${cell('Order')},""),""))`;
