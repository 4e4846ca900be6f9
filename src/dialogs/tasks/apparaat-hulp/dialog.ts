import type { Dialog, Step } from '../../dialog.ts';
import { writeSteps } from '../../write-steps.ts';
import { nl } from './nl.ts';
import { texts, type Texts } from './texts.ts';

const checkedOn = '2026-11-23';
const { each, ask, option, tell, card } = writeSteps(texts);

type Thing = keyof Texts['cards'];
type Device = keyof Texts['cards'][Thing];

const things = Object.keys(nl.cards) as Thing[];
const devices = ['iphone', 'android', 'computer'] as const satisfies readonly Device[];

/** On which device, and a card for each. */
const stepsFor = (thing: Thing): Readonly<Record<string, Step>> => ({
  [`${thing}-device`]: ask(
    (own) => own.device,
    ...devices.map((device) =>
      option(`${thing}-${device}`, (own) => own[device], `${thing}-on-${device}`),
    ),
    option(`${thing}-unknown`, (own) => own.deviceUnknown, `${thing}-look`, 'unknown'),
  ),
  [`${thing}-look`]: ask(
    (own) => own.look,
    option(`${thing}-apple`, (own) => own.lookApple, `${thing}-on-iphone`, 'yes'),
    option(`${thing}-other`, (own) => own.lookOther, `${thing}-on-android`, 'no', 'unknown'),
    option(`${thing}-desk`, (own) => own.lookComputer, `${thing}-on-computer`),
  ),
  ...Object.fromEntries(
    devices.map((device) => [
      `${thing}-on-${device}`,
      card((own) => ({ ...own.cards[thing][device], without: own.without }), checkedOn, {
        contacts: ['digihulplijn'],
      }),
    ]),
  ),
});

/** Small things that people ask at the desk: a picture of the screen, an @, a QR code, an app, a lost e-mail, a full phone. */
export const apparaatHulp: Dialog = {
  id: 'apparaat-hulp',
  version: 1,
  title: each((own) => own.title),
  questions: each((own) => own.questions),
  first: 'intro',
  steps: {
    intro: tell((own) => own.intro, 'what'),
    what: ask(
      (own) => own.what,
      option('screenshot', (own) => own.screenshot, 'screenshot-device'),
      option('at', (own) => own.atSign, 'at-device'),
      option('qr', (own) => own.qrCode, 'qr-device'),
      option('app', (own) => own.appStore, 'app-device'),
      option('mail', (own) => own.spam, 'mail-device'),
      option('room', (own) => own.memory, 'room-device'),
      option('something-else', (own) => own.whatUnknown, 'other', 'unknown', 'no'),
    ),
    ...Object.fromEntries(things.flatMap((thing) => Object.entries(stepsFor(thing)))),
    other: card((own) => own.other, checkedOn, { contacts: ['digihulplijn'] }),
  },
};
