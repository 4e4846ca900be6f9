import { isIPv6 } from 'node:net';

const mappedV4 = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i;

const groupsOf = (address: string): string[] => {
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  if (tail === undefined) return before;
  const after = tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(8 - before.length - after.length, 0) }, () => '0');
  return [...before, ...zeros, ...after];
};

/**
 * What limits go by for an address. One house has a whole IPv6 network of 64 bits to take addresses
 * from, so an address of its own would be no limit.
 */
export const senderNetwork = (address: string): string => {
  const v4 = mappedV4.exec(address)?.[1];
  if (v4 !== undefined) return v4;
  if (!isIPv6(address)) return address;
  return groupsOf(address)
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
};
