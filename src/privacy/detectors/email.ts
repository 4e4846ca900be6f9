import type { Detector } from './detector.ts';

// Bounded on both sides of each "@", so that a row of them costs no more than its length.
const longestName = 64;
const longestHost = 255;
const nameBefore = /[\p{L}\p{N}][\p{L}\p{N}._%+'-]*$/u;
const spacedNameBefore = /[\p{L}\p{N}][\p{L}\p{N}._%+'-]* $/u;
const hostAfter = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?/u;
const spacedHostAfter = /^ ?[\p{L}\p{N}](?:[\p{L}\p{N}-]|\.(?=[\p{L}\p{N}]))*\.\p{L}{2,}/u;

// An organisation's own box: nobody's personal data, and what people ask about.
const anOffice = /^(?:valse-email|info|klantenservice|helpdesk|no-?reply|contact)$/i;

const addressAround = (
  before: string,
  after: string,
): { name: string; host: string } | undefined => {
  const [name] = nameBefore.exec(before) ?? spacedNameBefore.exec(before) ?? [];
  const [host] =
    spacedHostAfter.exec(after) ?? (name?.endsWith(' ') ? [] : (hostAfter.exec(after) ?? []));
  return name === undefined || host === undefined ? undefined : { name, host };
};

/** An e-mail address; also `jan @ voorbeeld.nl`, and `jan@voorbeeld` where the end was forgotten. */
export const email: Detector = {
  kind: 'email',
  *find(text) {
    for (const { 0: at, index } of text.matchAll(/@|[([]at[)\]]/gi)) {
      const end = index + at.length;
      const before = text.slice(Math.max(0, index - longestName), index);
      const address = addressAround(before, text.slice(end, end + longestHost));
      if (address && !anOffice.test(address.name))
        yield { start: index - address.name.length, end: end + address.host.length };
    }
  },
};
