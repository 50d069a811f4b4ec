/** Names in scripts that set no blanks between words, which people cut short by signs: `鈴木さん` is `鈴木 一郎`. */
import { tokensOf } from './tokens';
import type { TextToken } from './tokens';

const SIGNS = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々]';
const NAME = new RegExp(`^${SIGNS}{1,6}(?:[\\s・]+${SIGNS}{1,6})?$`, 'u');

/** A department, a team or a company. */
const OFFICE =
  /(?:[部課室係班科社店局組]|部门|部門|チーム|センター|担当者?|全員|团队|團隊|公司|小组|中心)$/u;

/** Whether such a text names nobody in particular. */
export function isOffice(text: string): boolean {
  return OFFICE.test(text);
}

/** What stands behind a name where people are addressed or their office is named. */
const HONOURED =
  /^(?:さん|様|さま|氏|君|くん|ちゃん|先生|先輩|(?:本|副)?(?:部|課|係|次|社|店|所|室)長|専務|常務|主任|取締役|女士|小姐|經理|经理|主管|總監|总监|总|老師|老师)/u;
/** What follows on a word of its own: a name that goes on is a place, a shop or another name. */
const ENDS =
  /^(?:$|[^\p{L}]|は|が|に|の|を|と|も|へ|で|や|から|まで|より|的|是|在|和|会|會|把|对|對|已|说|說)/u;

/** A part of such a name, folded: its signs, and whether it is known by its address alone. */
export interface SignPart {
  readonly words: readonly string[];
  readonly look: 'signs' | 'honoured';
}

/** Family and given name of an owner in such a script; none where the cell holds no such name. */
export function partsOfSigns(name: string): readonly SignPart[] {
  const whole = name.trim();
  if (!NAME.test(whole) || isOffice(whole)) return [];
  return partsIn(whole).map((part) => ({
    words: tokensOf(part).map(({ word }) => word),
    look: Array.from(part).length > 1 ? 'signs' : 'honoured',
  }));
}

/** Written without a blank, the family name is one sign of two or three, two of more. */
function partsIn(name: string): readonly string[] {
  const [family = '', given] = name.split(/[\s・]+/u);
  if (given !== undefined) return [family, given];
  const signs = Array.from(family);
  if (signs.length < 2) return [];
  const size = signs.length > 3 ? 2 : 1;
  return [signs.slice(0, size).join(''), signs.slice(size).join('')];
}

/** Whether what stands behind the match makes it that person's name. */
export function standsAlone(
  look: SignPart['look'],
  tokens: readonly TextToken[],
  text: string
): boolean {
  const behind = text.slice(tokens.at(-1)?.to ?? 0);
  return HONOURED.test(behind) || (look === 'signs' && ENDS.test(behind));
}
