import type { Server as HttpServer } from 'node:http';
import type { OpenSockets } from './open-sockets.ts';

const waitAtMostMs = 10_000;
const lookEveryMs = 50;

/** Takes nothing new, lets running requests finish, and ends what takes too long. */
export const stopServer = async (http: HttpServer, sockets: OpenSockets): Promise<void> => {
  const closed = new Promise<void>((resolve) => {
    http.close(() => {
      resolve();
    });
  });
  sockets.closeAll();
  // A connection that is kept alive becomes idle only when its last request is done.
  const closingIdle = setInterval(() => http.closeIdleConnections(), lookEveryMs);
  const givingUp = setTimeout(() => {
    sockets.terminateAll();
    http.closeAllConnections();
  }, waitAtMostMs);
  await closed;
  clearInterval(closingIdle);
  clearTimeout(givingUp);
};
