/** Keeps workbooks as texts in the browser's own database. */

const DATABASE = 'reciprocal-preview';
const STORE = 'workbook';
/** Which workbook: the person's own, or the partner's copy beside it. */
export type Slot = 'current' | 'copy';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database did not open.'));
  });
}

async function run<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>
): Promise<T> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('Nothing was kept.'));
    });
  } finally {
    database.close();
  }
}

/** The text kept last; null if there is none. */
export async function readKept(slot: Slot): Promise<string | null> {
  const found: unknown = await run<unknown>('readonly', (store) => store.get(slot));
  return typeof found === 'string' ? found : null;
}

export async function keep(slot: Slot, text: string): Promise<void> {
  await run('readwrite', (store) => store.put(text, slot));
}

export async function forget(slot: Slot): Promise<void> {
  await run('readwrite', (store) => store.delete(slot));
}
