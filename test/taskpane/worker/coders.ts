/** Every worker has them from the start; jsdom hides Node's. To be imported before what the worker runs. */
import { TextDecoder, TextEncoder } from 'node:util';

Reflect.set(globalThis, 'TextDecoder', TextDecoder);
Reflect.set(globalThis, 'TextEncoder', TextEncoder);
