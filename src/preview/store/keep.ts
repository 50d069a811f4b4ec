/** Keeps one text, the workbook, in the browser's own database. */

const DATABASE = 'reciprocal-preview';
const STORE = 'workbook';
const KEY = 'current';

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
export async function readKept(): Promise<string | null> {
  const found: unknown = await run<unknown>('readonly', (store) => store.get(KEY));
  return typeof found === 'string' ? found : null;
}

export async function keep(text: string): Promise<void> {
  await run('readwrite', (store) => store.put(text, KEY));
}

export async function forget(): Promise<void> {
  await run('readwrite', (store) => store.delete(KEY));
}
