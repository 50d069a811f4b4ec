/** English: an Excel that computes only when asked. */
export const manual = {
  title: 'Excel computes only when asked.',
  body: 'Figures and charts may be older than what was typed. Excel chooses this by the workbook that was opened first; Formulas, Calculation Options, Automatic changes it.',
  action: 'Compute now',
  busy: 'Computing…',
  done: 'Computed.',
};
