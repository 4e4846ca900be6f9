export * from './inbox-store.ts';
