/**
 * The formulas of the Contributions table's trend: they look up the period before in the History.
 * They say what `model/trend.ts` says.
 */
import { HISTORY_CONTRIBUTIONS } from '../../kernel/shared/historyTable';
import { ORDINALS } from './trendWords';

const cell = (header: string): string => `Contributions[[#This Row],[${header}]]`;
const [id, placed, quadrant] = [cell('Id'), cell('Placed'), cell('Quadrant')];
const [pastRow, running, was] = [cell('Past row'), cell('Running'), cell('Was')];

/** MATCH would take these signs in an id for wildcards; a row without an id is called by its place. */
const literalId = ['~', '*', '?'].reduce(
  (text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`,
  `IF(LEN(TRIM(${id}))=0,"row "&ROW(),TRIM(${id}))`
);

const found = `MATCH(Previous_period&"|"&${literalId},${HISTORY_CONTRIBUTIONS}[Key],0)`;
export const PAST_ROW_FORMULA = `=IF(OR(${placed}=0,LEN(Previous_period)=0),0,IFERROR(${found},0))`;

const past = (header: string): string => `INDEX(${HISTORY_CONTRIBUTIONS}[${header}],${pastRow})`;
const stayed = `${past('Quadrant')}=${quadrant}`;

const goneOn = `INT(MAX(1,N(${past('Running')})))+1`;
export const RUNNING_FORMULA = `=IF(${placed}=0,0,IF(${pastRow}=0,1,IFERROR(IF(${stayed},${goneOn},1),1)))`;

export const WAS_FORMULA = `=IF(${pastRow}=0,"",IFERROR(IF(${stayed},${past('Was')},${past('Quadrant')})&"",""))`;

/** A quadrant's word without its sign. */
const word = (label: string): string => `LOWER(MID(${label},3,20))`;
const move = `IF(${was}="","","was "&${word(was)}&", now ")&${word(quadrant)}`;
const ordinals = ORDINALS.map((ordinal) => `"${ordinal}"`).join(',');
const counted = `IF(${running}>${ORDINALS.length + 1},${running}&" periods",CHOOSE(${running}-1,${ordinals})&" period")`;
export const TREND_FORMULA = `=IF(AND(${running}<2,${was}=""),"",${move}&IF(${running}<2,"",", "&${counted}&" running"))`;
