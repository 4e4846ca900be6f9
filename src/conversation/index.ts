export * from './activity.ts';
export * from './finding.ts';
export * from './ids.ts';
export * from './inbound.ts';
export * from './language.ts';
export * from './outcome.ts';
export * from './raw-text.ts';
export * from './reply.ts';
