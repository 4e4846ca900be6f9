export { judgeReading, type Judgement, type PlacedText } from './judge-reading.ts';
