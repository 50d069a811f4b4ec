/** What stands above each list of a partner's copy. */
import type { PartnerList } from '../model/exchange';

export const COPY_HEADINGS: Readonly<Record<PartnerList, string>> = {
  did: 'What we did for you',
  more: 'What else we did for you',
  received: '1   The value you received from us',
  given: '2   The value you believe we received from you',
  short: '1 and 2   The value for each of us',
  planned: '3   Steps you plan to take',
  asked: '4   Steps you would like us to take',
  charter: 'Nine questions that both of us answer',
};
