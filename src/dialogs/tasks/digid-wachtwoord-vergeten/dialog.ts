import { asMarkdownText } from '../../../conversation/index.ts';
import { describeDay, describeHours } from '../../../referral/index.ts';
import type { Dialog, DoneStep, NextChoice } from '../../dialog.ts';
import { writeSteps } from '../../write-steps.ts';
import { digidFacts } from './facts.ts';
import { texts, type Texts } from './texts.ts';

const { each, made, option, ask, tell } = writeSteps(texts);

/** The card at an end: the route, then who to call when it fails and when this was checked. */
const card = (route: (own: Texts) => string, ...more: NextChoice[]): DoneStep => ({
  kind: 'done',
  text: made((own, { world, language }) => {
    const { name, phone, hours } = world.libraries.national.digidHelpdesk;
    const open = hours ? describeHours(hours, language) : '';
    const day = describeDay(new Date(digidFacts.checkedOn), language);
    return `${route(own)}\n\n${own.footer(asMarkdownText(name), phone, open, day)}`;
  }),
  choices: [
    ...more,
    { id: 'dialog:ido-zoeken', label: each((own) => own.findPlace) },
    { id: 'command:staff', label: each((own) => own.staff) },
  ],
});

const aboutApplying: NextChoice = {
  id: 'article:digid-aanvragen',
  label: each((own) => own.aboutApplying),
};
const aboutAuthorising: NextChoice = {
  id: 'article:digid-machtigen',
  label: each((own) => own.aboutAuthorising),
};

/** A new DigiD password: with the app, with e-mail and text message, with a letter, or a new DigiD. */
export const digidWachtwoordVergeten: Dialog = {
  id: 'digid-wachtwoord-vergeten',
  version: 1,
  title: each((own) => own.title),
  questions: each((own) => own.questions),
  first: 'intro',
  steps: {
    intro: tell((own) => own.intro, 'app'),
    // The app comes first: with it neither the password nor the username is needed.
    app: ask(
      (own) => own.app,
      option('app-works', (own) => own.appWorks, 'with-app', 'yes'),
      option('app-none', (own) => own.appNone, 'name', 'no'),
      option('app-unknown', (own) => own.appUnknown, 'app-look', 'unknown'),
    ),
    'app-look': ask(
      (own) => own.appLook,
      option('pin-known', (own) => own.pinKnown, 'with-app', 'yes'),
      option('pin-lost', (own) => own.pinLost, 'name', 'no', 'unknown'),
      option('app-not-found', (own) => own.appNotFound, 'name'),
    ),
    name: ask(
      (own) => own.name,
      option('name-known', (own) => own.nameKnown, 'reach', 'yes'),
      option('name-lost', (own) => own.nameLost, 'devices', 'no'),
      option('name-unknown', (own) => own.nameUnknown, 'name-look', 'unknown'),
    ),
    'name-look': ask(
      (own) => own.nameLook,
      option('name-found', (own) => own.nameFound, 'reach', 'yes'),
      option('name-not-found', (own) => own.nameNotFound, 'devices', 'no', 'unknown'),
    ),
    reach: ask(
      (own) => own.reach,
      option('reach-both', (own) => own.reachBoth, 'with-email', 'yes'),
      option('reach-not', (own) => own.reachNot, 'address', 'no'),
      option('reach-unknown', (own) => own.reachUnknown, 'letter-is-safe', 'unknown'),
    ),
    'letter-is-safe': tell((own) => own.letterIsSafe, 'address'),
    address: ask(
      (own) => own.address,
      option('address-right', (own) => own.addressRight, 'with-letter', 'yes'),
      option('address-wrong', (own) => own.addressWrong, 'address-first', 'no'),
      option('address-unknown', (own) => own.addressUnknown, 'address-first', 'unknown'),
    ),
    devices: ask(
      (own) => own.devices,
      option('devices-both', (own) => own.devicesBoth, 'new-digid', 'yes'),
      option('devices-phone', (own) => own.devicesPhone, 'email-first'),
      option('devices-none', (own) => own.devicesNone, 'without-phone', 'no'),
      option('devices-unknown', (own) => own.devicesUnknown, 'without-phone', 'unknown'),
    ),
    'with-app': card((own) => own.doneApp),
    'with-email': card((own) => own.doneEmail),
    'with-letter': card((own) => own.doneLetter),
    'address-first': card((own) => own.doneAddress),
    'new-digid': card(
      (own) => own.doneNew(digidFacts.letterWorkingDays, digidFacts.activationDays),
      aboutApplying,
    ),
    'email-first': card((own) => own.doneNoEmail, aboutApplying),
    'without-phone': {
      ...card((own) => own.doneWithout, aboutAuthorising),
      effect: () => ({ kind: 'offer-handoff' }),
    },
  },
};
