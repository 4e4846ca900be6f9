export { startServer } from './start-server.ts';
export type { RunningServer, ServerParts } from './start-server.ts';
export type { StaticFolder } from './static-files.ts';
