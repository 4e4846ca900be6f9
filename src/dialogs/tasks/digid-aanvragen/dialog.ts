import type { Dialog, NextChoice } from '../../dialog.ts';
import { writeSteps } from '../../write-steps.ts';
import { texts } from './texts.ts';

const checkedOn = '2026-11-23';
const { each, ask, option, tell, card } = writeSteps(texts);

const newPassword: NextChoice = {
  id: 'dialog:digid-wachtwoord-vergeten',
  label: each((own) => own.newPassword),
};
const aboutAuthorising: NextChoice = {
  id: 'article:digid-machtigen',
  label: each((own) => own.aboutAuthorising),
};

/** A first DigiD, or a new one: what is needed, and the ways for who has no telephone, no e-mail or no address here. */
export const digidAanvragen: Dialog = {
  id: 'digid-aanvragen',
  version: 1,
  title: each((own) => own.title),
  questions: each((own) => own.questions),
  first: 'intro',
  steps: {
    intro: tell((own) => own.intro, 'lives'),
    lives: ask(
      (own) => own.lives,
      option('lives-yes', (own) => own.livesYes, 'before', 'yes'),
      option('lives-abroad', (own) => own.livesAbroad, 'abroad'),
      option('lives-moved', (own) => own.livesMoved, 'address', 'no'),
      option('lives-unknown', (own) => own.livesUnknown, 'address', 'unknown'),
    ),
    before: ask(
      (own) => own.before,
      option('before-no', (own) => own.beforeNo, 'phone', 'no'),
      option('before-forgotten', (own) => own.beforeForgotten, 'forgotten', 'yes'),
      option('before-long', (own) => own.beforeLong, 'phone'),
      option('before-unknown', (own) => own.beforeUnknown, 'phone', 'unknown'),
    ),
    phone: ask(
      (own) => own.phone,
      option('phone-mobile', (own) => own.phoneMobile, 'email', 'yes'),
      option('phone-landline', (own) => own.phoneLandline, 'email'),
      option('phone-none', (own) => own.phoneNone, 'no-phone', 'no'),
      option('phone-unknown', (own) => own.phoneUnknown, 'email', 'unknown'),
    ),
    email: ask(
      (own) => own.email,
      option('email-yes', (own) => own.emailYes, 'way', 'yes'),
      option('email-no', (own) => own.emailNo, 'no-email', 'no'),
      option('email-unknown', (own) => own.emailUnknown, 'no-email', 'unknown'),
    ),
    way: {
      kind: 'branch',
      to: ['apply', 'landline'],
      choose: ({ slots }) => (slots['phone'] === 'phone-landline' ? 'landline' : 'apply'),
    },
    apply: card((own) => own.cards.apply, checkedOn, { contacts: ['digid'] }),
    landline: card((own) => own.cards.landline, checkedOn, {
      contacts: ['digid'],
      next: [aboutAuthorising],
    }),
    'no-phone': card((own) => own.cards.noPhone, checkedOn, {
      contacts: ['digid'],
      next: [aboutAuthorising],
    }),
    'no-email': card((own) => own.cards.noEmail, checkedOn, { contacts: ['digid'] }),
    forgotten: card((own) => own.cards.forgotten, checkedOn, {
      contacts: ['digid'],
      next: [newPassword],
    }),
    abroad: card((own) => own.cards.abroad, checkedOn, { contacts: ['digid', 'svb'] }),
    address: card((own) => own.cards.address, checkedOn, { contacts: ['gemeente', 'digid'] }),
  },
};
