/** A busy machine may be slow to repaint; a person would wait as well. */
import type * as TestingLibrary from '@testing-library/react';

// Only where there is a page: loading it takes its time.
if (typeof document !== 'undefined') {
  const { configure } = jest.requireActual<typeof TestingLibrary>('@testing-library/react');
  configure({ asyncUtilTimeout: 20_000 });
}
