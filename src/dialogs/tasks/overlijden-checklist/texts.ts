import type { Localized } from '../../../conversation/index.ts';
import type { TextsLike } from '../../write-steps.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

export type Texts = TextsLike<typeof nl>;

export const texts: Localized<Texts> = { nl, en, tr, ar, pl, uk };
