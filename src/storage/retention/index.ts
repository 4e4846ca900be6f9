export { makeRetentionStore } from './retention-store.ts';
