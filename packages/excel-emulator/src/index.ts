/** Excel without Excel, for add-ins that are tested: the host, its profiles, and a page's frame. Runs in browsers and on Node. */
export type { UserActions } from './book/userActions';
export { connectFrame } from './boot/connectFrame';
export { createHost } from './host';
export type { ExcelHost, HostOptions, HostStats } from './host';
export { PROFILES, profileNamed, readProfile } from './profiles';
export type { HostProfile, HostWays } from './profiles';
export { extractMetadata } from './protocol/metadata';
export type { Metadata } from './protocol/metadata';
export type { FailurePlan, RefusalPlan } from './protocol/plans';
export type { RequestRecord } from './protocol/server';
export type { Session } from './protocol/session';
