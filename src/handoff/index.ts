export * from './expire-idle-handoffs.ts';
export * from './handoff.ts';
export * from './move-handoff.ts';
export * from './handoff-store.ts';
