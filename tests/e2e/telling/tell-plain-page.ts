import type { ToldSecret } from './told-secrets.ts';
import { asking, form, json, type Asking } from './asking.ts';

const cookieOf = (response: Response): string =>
  response.headers.get('set-cookie')?.split(';')[0] ?? '';

/** Tells a secret on the page without scripts. */
export const tellPlainPage = async (
  at: Asking,
  { message, bare = 'a-key' }: ToldSecret,
): Promise<void> => {
  const ask = asking(at, message);
  const said = encodeURIComponent(message);
  await ask(`/praten?library=${said}&language=${said}&${said}=${said}`);
  await ask('/praten/begin', form({ library: message, language: message }));
  await ask('/praten/go-on', form({ token: message }));
  const begun = await ask(
    '/praten/begin',
    form({ library: 'voorbeeldstad', language: 'nl', [message]: message }),
  );
  const cookie = { cookie: cookieOf(begun) };
  await ask('/praten', form({ key: 'a', text: message, [message]: message }, cookie));
  await ask('/praten', form({ key: bare, text: 'wat is de berichtenbox' }, cookie));
  await ask('/praten', form({ key: message, text: message, choice: message }, cookie));
  await ask(
    '/praten',
    form({ key: 'b', text: message, choice: `step:${bare.toLowerCase()}` }, cookie),
  );
  await ask('/praten', json(`{"key":"${message}`, cookie));
  await ask('/praten', { headers: cookie });
};
