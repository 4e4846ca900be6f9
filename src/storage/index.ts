export { openStorage, type Storage, type StorageSettings } from './open-storage.ts';
