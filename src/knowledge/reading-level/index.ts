export { judgeReading, type Judgement } from './judge-reading.ts';
