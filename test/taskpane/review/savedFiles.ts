/** What the pane hands to the browser's downloads. */
export interface SavedFile {
  readonly blob: Blob;
  readonly name: string;
}

/** Called once in a file of tests; what it returns holds the files that the running test has saved. */
export function savedForEach(): readonly SavedFile[] {
  const saved: SavedFile[] = [];
  const links: Pick<typeof URL, 'createObjectURL' | 'revokeObjectURL'> = {
    createObjectURL: URL.createObjectURL,
    revokeObjectURL: URL.revokeObjectURL,
  };

  beforeEach(() => {
    saved.length = 0;
    let last: Blob | null = null;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) last = blob;
      return 'blob:slides';
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement
    ) {
      if (last !== null) saved.push({ blob: last, name: this.download });
    });
  });

  afterEach(() => {
    jest.restoreAllMocks();
    Object.assign(URL, links);
  });

  return saved;
}

/** The bytes of a saved file. */
export async function bytesOf({ blob }: SavedFile): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () =>
      reader.result instanceof ArrayBuffer
        ? done(new Uint8Array(reader.result))
        : fail(new Error('no bytes'));
    reader.onerror = () => fail(new Error('unreadable'));
    reader.readAsArrayBuffer(blob);
  });
}
