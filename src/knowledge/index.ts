export * from './knowledge.ts';
export { openKnowledge, type KnowledgeSettings } from './open-knowledge.ts';
