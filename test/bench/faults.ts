/** `npx tsx test/bench/faults.ts`: a failure at every request and every action of create, refresh, receive and next. */
import { inject, operationsOn } from '../excel/faults';
import { openExcel } from '../excel/liveExcel';
import { SMALL, SMALL_RETURNED, TYPED, TYPED_SCORE } from '../excel/smallRvu';

async function faults(): Promise<void> {
  const only = process.argv[2];
  for (const operation of operationsOn(SMALL, SMALL_RETURNED, TYPED, TYPED_SCORE)) {
    if (only !== undefined && only !== operation.name) continue;
    const excel = await openExcel({ today: () => 46_350 });
    const { points, wrong } = await inject(excel.host, operation, 1, (done, of) => {
      if (done % 200 === 0) console.log(`  ${operation.name}: ${done} of ${of}`);
    });
    excel.close();
    console.log(`${operation.name}: ${points} failures, ${wrong.length} end otherwise`);
    wrong.forEach((each) => console.log(`  ${each}`));
    if (wrong.length > 0) process.exitCode = 1;
  }
}

void faults();
