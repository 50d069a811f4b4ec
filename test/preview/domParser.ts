import { JSDOM } from 'jsdom';

/**
 * What browsers have and Node has not; it comes with jest-environment-jsdom. The environment itself
 * would take away what the readers need of Node.
 */
Object.assign(globalThis, { DOMParser: new JSDOM('').window.DOMParser });
