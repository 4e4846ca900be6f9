import type { Assistant } from './app.ts';
import { indexMadeAt } from './knowledge/index.ts';
import type { Metrics } from './insights/index.ts';
import type { RunningServer } from './web/index.ts';

/** The numbers that are read when Prometheus asks: queue, inbox, sockets, index. */
export const readNumbersLater = (
  metrics: Metrics,
  { storage, clock }: Pick<Assistant, 'storage' | 'clock'>,
  { dataDir, server }: { readonly dataDir: string; readonly server: RunningServer },
): void => {
  metrics.readLater({
    name: 'om_de_hoek_queue_length',
    help: 'Citizens who wait for an employee.',
    label: 'library',
    read: async () =>
      (await storage.waiting()).queue.map(({ libraryId, waiting }) => ({
        label: libraryId,
        value: waiting,
      })),
  });
  metrics.readLater({
    name: 'om_de_hoek_waiting_messages',
    help: 'Messages that are stored and not answered yet.',
    read: async () => [{ value: (await storage.waiting()).messages }],
  });
  metrics.readLater({
    name: 'om_de_hoek_open_sockets',
    help: 'Open WebSockets.',
    read: () => [{ value: server.openSockets() }],
  });
  metrics.readLater({
    name: 'om_de_hoek_index_age_seconds',
    help: 'How long ago the search index was put in place.',
    read: async () => {
      const madeAt = await indexMadeAt(dataDir);
      return madeAt ? [{ value: Math.max(0, clock().getTime() - madeAt.getTime()) / 1000 }] : [];
    },
  });
};
