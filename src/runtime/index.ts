export * from './announcements.ts';
export * from './clock.ts';
export * from './config.ts';
export * from './errors.ts';
export * from './http.ts';
export * from './ids.ts';
export * from './in-turn.ts';
export * from './logger.ts';
