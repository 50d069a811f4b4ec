import { describeExcelError, isExcelError } from '../../src/excel/excelProblem';

const richError = (code: string, message: string) =>
  Object.assign(new Error(message), {
    name: 'RichApi.Error',
    code,
    debugInfo: { errorLocation: 'Range.values', statement: 'range.values = ...' },
  });

describe('errors of Excel as values', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.', 'busy-editing'],
    ['RequestPayloadSizeLimitExceeded', 'too big', 'too-large'],
    ['GeneralException', 'The request payload size has exceeded the limit.', 'too-large'],
    [
      'AccessDenied',
      'You cannot perform the requested operation: the sheet is protected.',
      'protected',
    ],
    ['AccessDenied', 'The workbook is read-only.', 'access-denied'],
    ['ApiNotFound', 'x', 'not-supported'],
    ['InvalidOperation', 'The worksheet is protected', 'protected'],
    ['GeneralException', 'There was an internal error', 'unknown'],
  ])('%s (%s) is %s', (code, message, expected) => {
    const error = richError(code, message);
    expect(isExcelError(error)).toBe(true);
    expect(describeExcelError(error)).toEqual({
      code: expected,
      detail: message,
      location: 'Range.values (range.values = ...)',
    });
  });

  it('does not take our own bugs for troubles of Excel', () => {
    expect(isExcelError(new TypeError('x is undefined'))).toBe(false);
    expect(isExcelError('text')).toBe(false);
  });

  it('describes what it does not know', () => {
    expect(describeExcelError('odd')).toEqual({ code: 'unknown', detail: 'odd', location: '' });
    expect(describeExcelError(new Error('bug')).location).toBe('');
  });
});
