/**
 * True for an address on this machine. Without a token anybody could name an address to reply to, and
 * make us call it: then only this one is called.
 */
export const isOnThisMachine = (serviceUrl: string): boolean => {
  const url = URL.parse(serviceUrl);
  return (
    url !== null &&
    ['http:', 'https:'].includes(url.protocol) &&
    ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  );
};
