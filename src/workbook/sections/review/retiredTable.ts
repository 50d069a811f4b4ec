/**
 * A table that stood on Review data up to version 7, a row a contribution: its facts are columns of Contributions
 * now. Its place stays free, so that in workbooks that have it the other tables stand where they stood.
 */
export const RETIRED_TABLE = {
  since: 8,
  table: 'Reviewed',
  headers: [
    ...['No', 'Row', 'Side', 'Tie', 'Kind', 'Soft', 'Weight', 'Place', 'Key', 'Open', 'Ask'],
    ...['Est', 'Said', 'Fits', 'Gap', 'Beyond', 'Gap place', 'Words', 'Wide', 'Wide place'],
    ...['Last', 'Last name', 'Past', 'Value', 'Was', 'Value step', 'Value by'],
    ...['Cost', 'Spent', 'Cost step', 'Cost by'],
  ],
} as const;

export const RETIRED_WIDTH = RETIRED_TABLE.headers.length;
