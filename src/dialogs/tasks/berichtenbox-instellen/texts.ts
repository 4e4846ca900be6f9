import type { Localized } from '../../../conversation/index.ts';
import type { TextsLike } from '../../write-steps.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

export type Texts = TextsLike<typeof nl>;

export const texts: Localized<Texts> = { nl, en };
