/** Reading files one after another: which is read, what it says, which are still to come. */
import { useEffect, useRef, useState } from 'react';
import type { ReceivePreview } from '../../exchange/receive/receivePreview';
import type { ReturnedReading } from '../../exchange/receive/returned';
import type { Ended, Running } from '../worker/runJob';
import { runJob } from '../worker/runJob';

export type Ready = Extract<ReceivePreview, { kind: 'ready' }>;

export type ReceivePhase =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly file: File }
  | { readonly kind: 'failed'; readonly file: File; readonly detail: string }
  | { readonly kind: 'read'; readonly file: File; readonly reading: ReturnedReading }
  | { readonly kind: 'taken'; readonly file: File; readonly what: Ready };

export interface Receiving {
  readonly phase: ReceivePhase;
  /** Files that wait for their turn. */
  readonly waiting: readonly File[];
  /** The first is read at once, in place of what is shown, unless that is `kept`. */
  readonly add: (files: readonly File[], kept: boolean) => void;
  /** Stops what is read. */
  readonly cancel: () => void;
  readonly read: (file: File) => void;
  /** On to the next file; back to the choice where there is none. */
  readonly next: () => void;
  readonly taken: (file: File, what: Ready) => void;
}

export function useReceive(): Receiving {
  const [phase, setPhase] = useState<ReceivePhase>({ kind: 'choosing' });
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const { read, stop } = useReader(setPhase);

  function next(): void {
    const [file, ...rest] = waiting;
    setWaiting(rest);
    if (file === undefined) setPhase({ kind: 'choosing' });
    else read(file);
  }

  function cancel(): void {
    stop();
    next();
  }

  function add(files: readonly File[], kept: boolean): void {
    const [first, ...rest] = files;
    if (first === undefined) return;
    const inTurn = kept || phase.kind === 'reading';
    setWaiting([...waiting, ...(inTurn ? files : rest)]);
    if (!inTurn) read(first);
  }

  const taken = (file: File, what: Ready) => setPhase({ kind: 'taken', file, what });
  return { phase, waiting, add, cancel, read, next, taken };
}

/** One file at a time; what was called off or left is heard of no more. */
function useReader(setPhase: (phase: ReceivePhase) => void) {
  const running = useRef<Reading | null>(null);
  const stop = () => {
    const reading = running.current;
    running.current = null;
    reading?.cancel();
  };
  useEffect(() => stop, []);

  async function read(file: File): Promise<void> {
    stop();
    const reading = readFile(file);
    running.current = reading;
    setPhase({ kind: 'reading', file });
    const ended = await reading.result;
    if (running.current !== reading) return;
    running.current = null;
    if (ended.ok) setPhase({ kind: 'read', file, reading: ended.result });
    else setPhase({ kind: 'failed', file, detail: ended.detail });
  }

  return { stop, read: (file: File) => void read(file) };
}

type Reading = Running<ReturnedReading>;

/** The file's bytes are fetched first; what is called off meanwhile never starts. */
function readFile(file: File): Reading {
  let job: Reading | null = null;
  let off = false;
  async function work(): Promise<Ended<ReturnedReading>> {
    const stop = await tooBig(file);
    if (stop !== null) return { ok: true, result: stop };
    const bytes = await bytesOf(file);
    if (!(bytes instanceof Uint8Array)) return { ok: false, why: 'failed', detail: bytes };
    if (off) return { ok: false, why: 'cancelled', detail: '' };
    job = runJob({ kind: 'read', bytes });
    return job.result;
  }
  return {
    result: work(),
    cancel: () => {
      off = true;
      job?.cancel();
    },
  };
}

/** What is larger than any workbook of ours is not even brought into memory. */
async function tooBig({ size }: File): Promise<ReturnedReading | null> {
  const { fileBytes: limit } = (await import('../../xlsx/guard/limits')).LIMITS;
  if (size <= limit) return null;
  const problem = { code: 'too-big', bytes: size, limit } as const;
  return { ok: false, rejection: { code: 'file', problem } };
}

/** A file that was moved or is locked can't be read: then the browser's word for it. */
async function bytesOf(file: File): Promise<Uint8Array | string> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    return String(error);
  }
}
