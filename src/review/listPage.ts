/** The full lists behind the review's page: every contribution, difference and step, for ourselves. */
import { DIRECTIONS } from '../model/contribution';
import type { Direction } from '../model/contribution';
import { allGaps, gapsOf } from '../model/gapList';
import type { Review } from '../model/review/review';
import { uncapital } from '../workbook/kernel/wording';
import {
  UNKNOWN_TEXT,
  commonBasisWords,
  costHeader,
  lineWords,
  listTexts,
  listedRows,
} from './listSlides';
import type { PagePlan, PageSection } from './pageSheet';
import { gapSection, pageRow, stepSection } from './preRead';
import { DIRECTION_TITLES, reviewTitle, sideNames } from './reviewWords';

/** As many pages as it takes. */
export function listPage(review: Review): PagePlan {
  const { rvu } = review;
  const sections = [
    ...DIRECTIONS.map((direction) => contributionSection(review, direction)),
    gapSection(allGaps(gapsOf(rvu))),
    stepSection(review, 'promises', Infinity),
    stepSection(review, 'next', Infinity),
  ];
  return {
    key: 'reviewLists',
    title: 'Lists',
    head: [
      `Everything behind the ${uncapital(reviewTitle(rvu))}`,
      `${sideNames(rvu)} · internal edition, with costs`,
      commonBasisWords(review),
    ],
    sections: sections.filter(({ rows }) => rows.length > 0),
    foot: '? an estimate; – unknown.',
    onePage: false,
  };
}

function contributionSection(review: Review, direction: Direction): PageSection {
  const lines = lineWords(review, direction);
  return {
    heading: [DIRECTION_TITLES[direction], ...(lines === '' ? [] : [lines])].join(': '),
    headers: pageRow('ID', 'Activity', 'Place', 'Value (share)', `${costHeader(review)} (share)`),
    figures: true,
    rows: listedRows(review, direction).map((each) => {
      const { id, activity, cost, costShare, value, valueShare, place } = listTexts(each);
      return pageRow(id, activity, place, withShare(value, valueShare), withShare(cost, costShare));
    }),
  };
}

const withShare = (amount: string, share: string): string =>
  share === UNKNOWN_TEXT ? amount : `${amount} (${share})`;
