/** Contributions of a made-up ledger of any size, always the same ones. */

const HEADER =
  'id,activity,direction,category,department,kind,owner,hours,rate,cash,estimate,stated,mustKeep,notes';

/** As a CSV file's bytes. */
export function ledgerCsv(rows: number): Uint8Array {
  const lines = Array.from({ length: rows }, (_, index) => line(index));
  return new TextEncoder().encode(`${HEADER}\n${lines.join('\n')}\n`);
}

function line(index: number): string {
  // A large odd step visits all remainders before it comes back.
  const step = (index * 7919) % 10_007;
  const cells = [
    `C${index + 1}`,
    `Activity number ${index + 1}`,
    step % 3 === 0 ? 'received' : 'given',
    'innovation',
    'Marketing',
    'people',
    'Priya Nair',
    step % 200,
    85,
    step,
    step % 5 === 0 ? '' : 1 + (step % 5),
    step % 4 === 0 ? '' : 1 + (step % 9) / 2,
    step % 11 === 0 ? 'yes' : '',
    '',
  ];
  return cells.join(',');
}
