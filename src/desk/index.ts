export * from './desk-store.ts';
export * from './staff.ts';
