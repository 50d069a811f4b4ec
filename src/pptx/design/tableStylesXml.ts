/** The part that names table styles. */
import { XML_HEAD } from '../../xlsx/write/xml';
import { NAMESPACES } from '../drawing/shapeXml';
import { TABLE_STYLE } from '../drawing/tableStyle';

const NO_BORDERS = ['left', 'right', 'top', 'bottom', 'insideH', 'insideV']
  .map((side) => `<a:${side}><a:ln><a:noFill/></a:ln></a:${side}>`)
  .join('');

/** The one style that our tables name. */
export function tableStylesXml(): string {
  return [
    `${XML_HEAD}<a:tblStyleLst xmlns:a="${NAMESPACES['xmlns:a']}" def="${TABLE_STYLE}">`,
    `<a:tblStyle styleId="${TABLE_STYLE}" styleName="No Style, No Grid"><a:wholeTbl>`,
    '<a:tcTxStyle><a:fontRef idx="minor"><a:scrgbClr r="0" g="0" b="0"/></a:fontRef><a:schemeClr val="tx1"/></a:tcTxStyle>',
    `<a:tcStyle><a:tcBdr>${NO_BORDERS}</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle>`,
    '</a:wholeTbl></a:tblStyle></a:tblStyleLst>',
  ].join('');
}
