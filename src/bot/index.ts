export * from './turn-store.ts';
