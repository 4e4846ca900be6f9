export * from './inbox-store.ts';
export { makeReceive, type Receive } from './receive.ts';
export { notKeptMark } from './redact-personal-data.ts';
export { cutMark, longestText } from './redact-text.ts';
