import type { Dialog, NextChoice } from '../../dialog.ts';
import { writeSteps } from '../../write-steps.ts';
import { texts } from './texts.ts';

const checkedOn = '2026-11-23';
const { each, option, ask, tell, card } = writeSteps(texts);
const contacts = ['digid'];

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
  version: 2,
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
    'with-app': card((own) => own.cards.app, checkedOn, { contacts }),
    'with-email': card((own) => own.cards.email, checkedOn, { contacts }),
    'with-letter': card((own) => own.cards.letter, checkedOn, { contacts }),
    'address-first': card((own) => own.cards.address, checkedOn, {
      contacts: ['gemeente', ...contacts],
    }),
    'new-digid': card((own) => own.cards.fresh, checkedOn, { contacts, next: [aboutApplying] }),
    'email-first': card((own) => own.cards.noEmail, checkedOn, { contacts, next: [aboutApplying] }),
    'without-phone': card((own) => own.cards.noPhone, checkedOn, {
      contacts,
      next: [aboutAuthorising],
      effect: { kind: 'offer-handoff' },
    }),
  },
};
