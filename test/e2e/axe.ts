import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Findings {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly unknown[] }[];
}

/** What axe finds in a document, except inside the elements that are left out. */
export async function findings(
  where: Page | Frame,
  except: readonly string[] = []
): Promise<string[]> {
  // As an expression of the test, not of the page: the pane's policy lets no other script in.
  await where.evaluate(AXE);
  const found = await where.evaluate(async (left): Promise<Findings> => {
    const { axe } = window as unknown as {
      axe: { run: (context: object) => Promise<Findings> };
    };
    return axe.run({ include: ['body'], exclude: left.map((each) => [each]) });
  }, except);
  return found.violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes)}`);
}
