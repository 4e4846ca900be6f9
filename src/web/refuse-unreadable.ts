import type restify from 'restify';
import { failure } from './failure.ts';
import { writeResponse } from './write-response.ts';

// What else stands in it would become part of the path by which restify finds a route.
const hostName = /^([\w.-]+|\[[\da-f:.]+\])?(:\d+)?$/i;

const isReadable = ({ headers, url = '/' }: restify.Request): boolean => {
  const host = headers.host ?? '';
  return hostName.test(host) && URL.canParse(url, `http://${host === '' ? 'localhost' : host}`);
};

/**
 * Answers 400 to a request whose host or address is none. restify puts both together and takes it for
 * granted that this is an address: it would throw where nobody catches, and the process would end.
 */
export const refuseUnreadable = (server: restify.Server): void => {
  server.pre((request, response, next) => {
    if (isReadable(request)) {
      next();
      return;
    }
    writeResponse(response, failure(400));
    next(false);
  });
};
