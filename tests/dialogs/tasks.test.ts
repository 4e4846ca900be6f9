import { describe, expect, it } from 'vitest';
import { begin, choose, dialogs, follow, stateOf, type, world } from './example-world.ts';

describe('a new DigiD password', () => {
  const along = (...values: readonly string[]) =>
    follow(begin('digid-wachtwoord-vergeten'), 'nl', ...values.map(choose));

  it('takes one question when the app works, and sends nobody to a letter', () => {
    const end = along('app-works');
    expect(end.text).toContain('https://mijn.digid.nl');
    expect(end.text).toContain('niet te wachten op een brief');
  });

  it.each([
    [['app-none', 'name-known', 'reach-both'], 'e-mail en sms'],
    [['app-none', 'name-known', 'reach-unknown', 'address-right'], 'met een brief'],
    [['app-none', 'name-known', 'reach-not', 'address-wrong'], 'Eerst uw adres'],
    [['app-unknown', 'pin-lost', 'name-unknown', 'name-found', 'reach-both'], 'e-mail en sms'],
  ])('goes along %j to %s, at the official page', (values, route) => {
    const end = along(...values);
    expect(end.text).toContain(route);
    expect(end.text).toContain('https://www.digid.nl/herstellen');
  });

  it('tells with a new DigiD how long the letter takes and how long the code works', () => {
    const end = along('app-none', 'name-lost', 'devices-both');
    expect(end.text).toContain('binnen 5 werkdagen');
    expect(end.text).toContain('binnen 21 dagen');
  });

  it('asks for a person where somebody has no phone', () => {
    const end = along('app-none', 'name-lost', 'devices-none');
    expect(end.effect).toEqual({ kind: 'offer-handoff' });
    expect(end.text).toContain('machtigen.digid.nl');
    expect(end.text).toContain('op papier of bij u aan de balie');
  });

  it('names the helpdesk with number and hours at every end', () => {
    for (const end of [along('app-works'), along('app-none', 'name-lost', 'devices-phone')]) {
      expect(end.text).toContain(
        '**088 123 65 55** (maandag tot en met vrijdag 8.00–22.00 uur, zaterdag 9.00–17.00 uur)',
      );
      expect(end.text).toContain('23 november 2026');
    }
  });
});

describe('finding an Informatiepunt', () => {
  const search = (...inputs: Parameters<typeof follow>[2][]) =>
    follow(begin('ido-zoeken'), 'nl', ...inputs);

  it('shows today’s hours for who wants to come today', () => {
    const end = search(type('1238'), choose('when-today'));
    expect(end.text).toContain('**Bibliotheek in het dorpshuis**, Fantasiestraat 3, Voorbeelddorp');
    expect(end.text).toContain('Nu open. Vandaag: 14.00–16.30 uur.');
    expect(end.text).toContain('aan de balie');
  });

  it('says when it opens again when it is too late today', () => {
    const asked = search(type('1238'));
    const evening = { ...world, now: new Date('2026-11-24T19:00:00Z') };
    const end = dialogs.answer(stateOf(asked), choose('when-today'), 'nl', evening);
    expect(end).toMatchObject({
      text: expect.stringContaining('Weer open: donderdag 26 november') as string,
    });
  });

  it('shows the week for another day, and the nearest place first', () => {
    const { text } = search(type('voorbeeldstad'), choose('when-week'));
    expect(text).toContain('Zo binnenlopen: maandag 13.00–17.00 uur; dinsdag en woensdag');
    expect(text.indexOf('Bibliotheek Centrum')).toBeLessThan(text.indexOf('Bibliotheek Noord'));
  });

  it('shows the library’s own places to who does not know where', () => {
    const { text } = search(type('weet ik niet'), choose('when-any'));
    expect(text).toContain('plekken van deze bibliotheek');
    expect(text).toContain('dorpshuis');
    expect(text).not.toContain('Bibliotheek Centrum');
  });

  it('admits that it knows nothing there, and names the national finder and phone', () => {
    const end = search(type('Vlissingen'));
    expect(end.state).toBeUndefined();
    expect(end.text).toContain('https://www.informatiepuntdigitaleoverheid.nl');
    expect(end.text).toContain('0800 1508');
    expect(end.text).not.toContain('Vlissingen');
  });

  it('says of a made-up place that it is one', () => {
    expect(search(type('1238'), choose('when-today')).text).toContain(
      'Deze plekken bestaan niet echt',
    );
  });
});

describe('leaving a question', () => {
  const leave = (...inputs: Parameters<typeof follow>[2][]) =>
    follow(begin('contact-achterlaten'), 'nl', ...inputs);
  const consented = choose('consent-yes');

  it('first says who sees it, why, and when it is deleted', () => {
    const { text } = begin('contact-achterlaten');
    expect(text).toContain('medewerkers van Bibliotheek Voorbeelddorp');
    expect(text).toContain('Om u te bellen of te mailen');
    expect(text).toContain('Na 28 dagen');
  });

  it('takes doubt for no, and then names places and a phone', () => {
    for (const answer of ['nee', 'weet ik niet']) {
      const end = leave(type(answer));
      expect(end.effect).toBeUndefined();
      expect(end.text).toContain('dorpshuis');
      expect(end.text).toContain('0800 1508');
    }
  });

  it('expects contact details at that one question only', () => {
    expect(begin('contact-achterlaten').expects).toBeUndefined();
    expect(leave(consented).expects).toBeUndefined();
    expect(leave(consented, type('Mijn brief komt niet')).expects).toBe('contact');
  });

  it('ends with the effect that leaves them, by their sealed name', () => {
    const sealed = { kind: 'contact', sealedContactId: 'sealed-7' } as const;
    const end = leave(consented, type('Mijn brief komt niet'), sealed);
    expect(end.effect).toEqual({
      kind: 'leave-contact',
      sealedContactId: 'sealed-7',
      question: 'Mijn brief komt niet',
    });
    expect(end.text).toContain('dinsdag 9.30–12.30 en 13.30–17.00 uur');
  });

  it('leaves no question where somebody rather tells it later', () => {
    const sealed = { kind: 'contact', sealedContactId: 'sealed-7' } as const;
    expect(leave(consented, choose('question-later'), sealed).effect).toMatchObject({
      question: '',
    });
  });

  it('does not take typed words for contact details', () => {
    const asked = leave(consented, choose('question-later'));
    expect(dialogs.answer(stateOf(asked), type('bel me maar'), 'nl', world)).toBe('not-understood');
  });

  it('ends kindly for who has neither phone nor e-mail', () => {
    const end = leave(consented, choose('question-later'), type('heb ik niet'));
    expect(end.effect).toBeUndefined();
    expect(end.text).toContain('Dat geeft niet');
  });
});
