/** English: an Excel that computes only when asked. */
export const manual = {
  title: 'Automatic calculation is off.',
  body: 'Figures and charts may be out of date. To change this in Excel: Formulas, Calculation Options, Automatic.',
  action: 'Calculate now',
  busy: 'Calculating…',
  done: 'Calculated.',
};
