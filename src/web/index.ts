export { startServer } from './start-server.ts';
export type { RunningServer, ServerParts } from './start-server.ts';
export type { HealthPart, PartHealth } from './shared-check.ts';
export type { StaticFolder } from './static-files.ts';
