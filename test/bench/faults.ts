/**
 * A failure at every request and every action of create, refresh, receive and next:
 * `npx tsx test/bench/faults.ts [create|refresh|receive|next] [part of all parts, as 1/3]`.
 */
import { inject, operationsOn } from '../excel/faults';
import { openExcel } from '../excel/liveExcel';
import { SMALL, SMALL_RETURNED, TYPED, TYPED_SCORE } from '../excel/smallRvu';

async function faults(only: string | undefined, shared = '1/1'): Promise<void> {
  const [part = 1, of = 1] = shared.split('/').map(Number);
  for (const operation of operationsOn(SMALL, SMALL_RETURNED, TYPED, TYPED_SCORE)) {
    if (only !== undefined && only !== operation.name) continue;
    const excel = await openExcel({ today: () => 46_350 });
    const { points, states, wrong } = await inject(excel.host, operation, {
      step: 1,
      share: [part - 1, of],
      told: (done, all) => {
        if (done % 200 === 0) console.log(`  ${operation.name}: ${done} of ${all}`);
      },
    });
    excel.close();
    console.log(
      `${operation.name} ${shared}: ${points} failures, ${states} states, ${wrong.length} end otherwise`
    );
    wrong.forEach((each) => console.log(`  ${each}`));
    if (wrong.length > 0) process.exitCode = 1;
  }
}

void faults(process.argv[2], process.argv[3]);
