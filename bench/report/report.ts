import type { ColdStart } from '../cold-start.ts';
import type { IndexBuilds } from '../index-build.ts';
import type { LanguageReport } from '../language.ts';
import type { Retrieval } from '../retrieval/measure-retrieval.ts';
import type { UnderLoad } from '../under-load.ts';
import type { WidgetBytes } from '../widget-bytes.ts';
import type { Machine } from './machine.ts';

/** All that was measured in one run; what was not asked for is absent. */
export interface Report {
  readonly machine: Machine;
  readonly underLoad: UnderLoad | undefined;
  readonly coldStart: ColdStart | undefined;
  readonly indexBuilds: IndexBuilds | undefined;
  readonly widget: WidgetBytes | undefined;
  readonly retrieval: Retrieval | undefined;
  readonly language: LanguageReport | undefined;
}
