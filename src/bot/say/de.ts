import type { Sentences } from './sentences.ts';

/** The assistant's own sentences in German: with Sie. */
export const de: Sentences = {
  welcome:
    'Hallo. Ich bin **Om de hoek**, der automatische Assistent der Bibliothek. Ich bin ein Computer, kein Mensch.\n\nIch helfe bei Fragen zu Behörden im Internet. Zum Beispiel zu DigiD, Toeslagen (Zuschüssen), Steuern und Umzug. Möchten Sie lieber mit einem Menschen sprechen? Das geht auch.\n\n**Schreiben Sie keine BSN, kein Passwort und keinen Code.** Ich brauche sie nicht.',
  welcomeAgain: 'Willkommen zurück. Wie kann ich Ihnen helfen?',
  whatNext: 'Wie kann ich Ihnen helfen?',

  maskedBefore: (kinds) =>
    `Sie haben etwas geschrieben, das geheim bleiben muss (${kinds}). Ich habe es entfernt und nicht gespeichert. Bitte schreiben Sie das nicht in einen Chat.`,
  maskedNothingLeft: (kinds) =>
    `Sie haben nur etwas geschrieben, das geheim bleiben muss (${kinds}). Ich habe es entfernt und nicht gespeichert. Ich brauche es auch nicht.\n\nSagen Sie mit einfachen Worten, was Sie wissen möchten. Zum Beispiel: „Mein Brief von DigiD kommt nicht.“`,
  maskedSecretAdvice:
    'Haben Sie dieses Passwort auch einer anderen Person gegeben? Ändern Sie es dann noch heute. Niemand darf danach fragen, auch wir nicht.',
  maskedCodeAdvice:
    'Ein Code ist nur für Sie. Geben Sie ihn niemandem, auch uns nicht. Fragt jemand am Telefon nach einem Code? Legen Sie auf. Kennt jemand Ihre PIN? Ändern Sie sie dann noch heute.',
  maskedPersonal: (kinds) =>
    `Sie haben etwas über sich oder eine andere Person geschrieben (${kinds}). Ich habe es entfernt und nicht gespeichert. Ich brauche es nicht.`,
  maskedPersonalNothingLeft: (kinds) =>
    `Sie haben etwas über sich oder eine andere Person geschrieben (${kinds}). Ich habe es entfernt und nicht gespeichert. Ich brauche es nicht.\n\nSagen Sie mit einfachen Worten, was Sie wissen möchten.`,
  maskedUnreadable:
    'Ich konnte Ihre Nachricht nicht lesen. Das liegt an uns, nicht an Ihnen. Ich habe die Nachricht nicht gespeichert. Können Sie es mit anderen Worten schreiben? Oder fragen Sie einen Mitarbeiter.',
  maskedContact:
    'Sie haben eine Telefonnummer oder E-Mail-Adresse geschrieben. Ich speichere sie nicht in diesem Gespräch. Möchten Sie, dass sich ein Mitarbeiter bei Ihnen meldet? Dann nutzen Sie den Knopf unten.',
  findings: {
    bsn: 'BSN',
    iban: 'Kontonummer',
    card: 'Kartennummer',
    email: 'E-Mail-Adresse',
    phone: 'Telefonnummer',
    secret: 'Passwort oder Benutzername',
    code: 'Code',
    document: 'Nummer von Pass oder Ausweis',
    'birth-date': 'Geburtsdatum',
    name: 'Name',
    address: 'Adresse',
    plate: 'Kennzeichen',
  },
  unsupported: {
    photo:
      'Ich kann keine Fotos ansehen. Das Foto ist nicht gespeichert. Sagen Sie mit Worten, was Sie sehen. Oder fragen Sie einen Mitarbeiter.',
    voice:
      'Ich kann keine Sprachnachrichten hören. Die Nachricht ist nicht gespeichert. Können Sie sie schreiben?',
    file: 'Ich kann keine Dateien öffnen. Die Datei ist nicht gespeichert. Sagen Sie mit Worten, was darin steht. Nennen Sie keine BSN.',
    location:
      'Ich kann Ihren Ort nicht auf einer Karte sehen. Schreiben Sie die ersten 4 Ziffern Ihrer Postleitzahl. Dann suche ich einen Ort in Ihrer Nähe.',
    other: 'Diese Art von Nachricht kann ich nicht lesen. Können Sie es mit Worten schreiben?',
  },
  tooLong:
    'Ihre Nachricht war sehr lang. Ich habe nur den Anfang gelesen. Können Sie es kürzer sagen?',

  crisisSuicide:
    '**Denken Sie an Suizid? Sie sind nicht allein.**\n\n- Rufen Sie jetzt **113** oder **0800-0113** an. Das ist kostenlos. Tag und Nacht ist jemand da.\n- Sie können auch chatten, auf [113.nl](https://www.113.nl).\n- Ist jetzt direkt Gefahr? Rufen Sie **112** an.\n\nIch bin ein Computer. Bitte sprechen Sie jetzt mit einem Menschen.',
  crisisEmergency:
    '**Ist jetzt Gefahr? Rufen Sie sofort 112 an.**\n\nIch bin ein Computer. Ich kann keine Hilfe schicken.',
  crisisViolence:
    '**Sind Sie oder ist jemand anders in Gefahr?**\n\n- Jetzt Gefahr: Rufen Sie **112** an.\n- Gewalt zu Hause: Rufen Sie Veilig Thuis an, **0800-2000**. Das ist kostenlos. Tag und Nacht ist jemand da.\n\nKann jemand Ihren Bildschirm sehen? Schließen Sie diese Seite nach dem Anruf.',
  urgentNeed:
    '**Das kann nicht warten. Rufen Sie noch heute Ihre Gemeente (Gemeinde) an.** Sagen Sie: „Ich brauche heute Hilfe.“ Erzählen Sie, was los ist: Sie müssen aus Ihrer Wohnung, Sie haben keinen Strom oder kein Gas, oder Sie haben nichts zu essen.\n\n- Müssen Sie aus Ihrer Wohnung, oder wird Ihnen Strom, Gas oder Wasser abgestellt? Dann muss die Gemeente innerhalb von **3 Werktagen** mit Ihnen sprechen.\n- Rufen Sie auch kostenlos **0800 8115** (Geldfit) an, wenn Sie Geldsorgen haben. Sie müssen Ihren Namen nicht sagen.\n- Ist Gefahr da? Rufen Sie **112** an.',

  askStaff: (hours) =>
    `Ich kann einen Mitarbeiter der Bibliothek fragen. Er liest, was wir hier geschrieben haben, und schreibt mit Ihnen. Er kann Ihre Akte **nicht** sehen und loggt sich nicht für Sie ein.\n\n${hours}\n\nSoll ich einen Mitarbeiter fragen?`,
  deskOpenNow: 'Der Helpdesk ist jetzt geöffnet.',
  deskClosed: (opens) => `Der Helpdesk ist jetzt geschlossen. ${opens}`,
  deskOpensAt: (when) => `Er öffnet wieder: ${when}.`,
  askContact: (opens) =>
    `${opens}\n\nSie können Ihre Frage und Ihre Telefonnummer oder E-Mail-Adresse hinterlassen. Dann meldet sich ein Mitarbeiter bei Ihnen. Möchten Sie das?`,
  queued: (place) =>
    `Ein Mitarbeiter kommt dazu. Sie sind auf Platz **${String(place)}** in der Warteschlange.\n\nSie können hier warten. Ich beantworte auch weiter Ihre Fragen.`,
  stillQueued: (place) =>
    `Sie sind in der Warteschlange, auf Platz **${String(place)}**. Ein Mitarbeiter kommt bald. Sie können gern noch eine Frage stellen.`,
  leftQueue:
    'Sie sind nicht mehr in der Warteschlange. Sie sprechen wieder nur mit dem Assistenten.',
  staffDeclined:
    'Gut. Dann machen wir zusammen weiter. Sie können immer noch einen Mitarbeiter fragen.',
  staffJoined: (name) =>
    `**${name}** von der Bibliothek spricht jetzt mit Ihnen. Ich bin eine Weile still. Geben Sie nie Ihre BSN, Ihr Passwort oder einen Code weiter, auch nicht an einen Mitarbeiter.`,
  staffGaveBack: (name) =>
    `${name} hat das Gespräch beendet. Sie sprechen wieder mit mir, dem automatischen Assistenten.`,
  staffReleased: 'Der Mitarbeiter musste weg. Sie sind wieder ganz vorn in der Warteschlange.',
  staffClosed: (name) =>
    `${name} hat das Gespräch geschlossen. Haben Sie noch eine Frage? Schreiben Sie sie einfach.`,
  waitExpired:
    'Leider wurde niemand von den Mitarbeitern frei. Sie stehen nicht mehr in der Warteschlange. Sie können gerne noch einmal fragen. Oder kommen Sie zum Informatiepunt in der Bibliothek.',

  digidLineWhy:
    'Hier geht es um **Ihre eigene Sache**. Ich kann Ihre Daten nicht sehen. Ein Mitarbeiter der Bibliothek kann das auch nicht.',
  digidLineDoor: (name) => `**${name}** kann das sehen. Fangen Sie dort an.`,
  digidLineNoDoor:
    'Die Organisation, die Ihnen den Brief oder das Geld schickt, kann das sehen. Fangen Sie dort an. Der Name steht auf dem Brief.',
  doorPhone: (phone) => `Rufen Sie **${phone}** an`,
  doorLetter: 'Haben Sie einen Brief? Rufen Sie die Nummer an, die darauf steht',
  doorHours: (hours) => `(${hours})`,
  doorWebsite: (name, url) => `Schauen Sie auf [${name}](${url})`,
  doorMine: (name, url) =>
    `Oder loggen Sie sich selbst mit Ihrer eigenen DigiD auf [${name}](${url}) ein`,
  digidLineYourself:
    'Legen Sie bereit: den Brief, um den es geht, einen Stift und Papier. Schreiben Sie auf, was Sie fragen möchten.',
  digidLineTogether:
    'Möchten Sie nicht allein anrufen oder sich einloggen? Ein Mitarbeiter der Bibliothek kann **mit Ihnen auf den Bildschirm schauen**. Sie tippen selbst. Der Mitarbeiter loggt sich nicht für Sie ein.',

  clarify: 'Was passt am besten zu Ihrer Frage?',
  noneOfThese: 'Etwas anderes',
  answerMore: 'Mehr dazu',
  sections: {
    short: 'Kurze Antwort',
    steps: 'Schritt für Schritt',
    need: 'Was brauche ich?',
    fails: 'Wenn es nicht klappt',
    easier: 'Einfacher',
  },
  factMayHaveChanged:
    'Achtung: Ein Betrag oder ein Datum oben kann sich geändert haben. Schauen Sie auf die offizielle Seite.',
  notInYourLanguage: 'Diese Antwort gibt es nur auf Niederländisch.',
  machineTranslated:
    'Ein Computer hat diese Antwort übersetzt. Niemand hat die Übersetzung gelesen. Sind Sie unsicher? Schauen Sie in den niederländischen Text.',
  machineSimplified:
    'Ein Computer hat das in einfacheren Wörtern geschrieben. Niemand hat es geprüft. Sind Sie unsicher? Schauen Sie in den niederländischen Text.',
  inDutch: 'Auf Niederländisch',
  guideBegins: (title) => `Ich helfe Ihnen Schritt für Schritt: **${title}**.`,
  guideStopped: 'Wir hören mit diesen Schritten auf. Wie kann ich Ihnen jetzt helfen?',
  guideGone: 'Diese Schritte haben sich geändert. Wir fangen neu an.',
  cardCode: (code, until, url) =>
    `**Ihr Code: ${code}**\n\n- [Öffnen Sie die Karte](${url}). Dort können Sie sie drucken.\n- Zeigen Sie den Code beim Informatiepunt (Hilfestelle) in der Bibliothek.\n- Oder tippen Sie den Code in diesen Chat auf einem anderen Telefon oder Computer.\n\nDer Code gilt bis zum ${until}. Wir speichern nur diese Karte, nicht Ihr Gespräch.`,
  laterCode: (code, until) =>
    `**Ihr Code: ${code}**\n\nSchreiben Sie ihn auf. Möchten Sie später weitermachen? Tippen Sie den Code in diesen Chat. Das geht auch auf einem anderen Telefon oder Computer oder zusammen mit einem Mitarbeiter.\n\nDer Code gilt bis zum ${until}.`,
  unknownCode:
    'Diesen Code kenne ich nicht. Prüfen Sie, ob Sie ihn richtig getippt haben. Ein Code gilt 14 Tage.',
  tooManyCodes:
    'Es wurden zu viele falsche Codes getippt. Versuchen Sie es in ein paar Minuten noch einmal.',
  guidePaused: (title) => `Wir waren bei **${title}**. Machen wir weiter?`,
  guideAgain: 'Zurück zu den Schritten:',
  guideNotUnderstood:
    'Das verstehe ich nicht gut. Wählen Sie einen Knopf, oder schreiben Sie es anders.',
  guideStuck: 'Schaffen wir es zusammen nicht? Ein Mitarbeiter kann mit Ihnen schauen.',
  stepIsOver: 'Dieser Knopf gehört zu einem früheren Schritt. Wie kann ich Ihnen jetzt helfen?',

  notKnown:
    'Das weiß ich nicht sicher. Ich sage lieber nichts als etwas Falsches.\n\nSie können es anders fragen, mit wenigen Worten. Oder Sie fragen einen Menschen. Zum Informatiepunt (Infopunkt) in der Bibliothek können Sie ohne Termin kommen. Es ist kostenlos.',
  notKnownAgain:
    'Auch das weiß ich nicht sicher. Es tut mir leid. Ein Mitarbeiter der Bibliothek kann Ihnen besser helfen.',
  hello: 'Hallo! Wie kann ich Ihnen helfen?',
  thanks: 'Gern geschehen. Haben Sie noch eine Frage?',
  goodbye: 'Auf Wiedersehen. Sie können immer wieder hierher kommen.',
  calm: 'Ich verstehe, dass Sie verärgert sind. Ich möchte Ihnen helfen. Möchten Sie lieber mit einem Menschen sprechen?',

  help: 'Schreiben Sie Ihre Frage mit einfachen Worten. Ich suche die Antwort und zeige, von welcher offiziellen Seite sie kommt.\n\nSie können auch schreiben:\n\n- **Mitarbeiter**: Ich frage einen Menschen\n- **neu anfangen**: Wir fangen neu an\n- **stopp**: Wir hören mit dem auf, was wir gerade tun\n- **Sprache**: Sie wählen eine andere Sprache\n- **meine Daten löschen**: Ich lösche dieses Gespräch',
  restarted: 'Wir fangen neu an. Wie kann ich Ihnen helfen?',
  stopped: 'Gut, wir hören auf. Haben Sie eine andere Frage? Schreiben Sie sie einfach.',
  chooseLanguage: 'In welcher Sprache möchten Sie sprechen?',
  languageChosen: 'Gut. Ich spreche jetzt Deutsch mit Ihnen.',
  languageNotOurs:
    'Diese Sprache spreche ich noch nicht. Wählen Sie unten eine Sprache, die ich spreche. Oder fragen Sie einen Mitarbeiter.',
  eraseSure:
    'Soll ich dieses Gespräch löschen? Alles, was Sie geschrieben haben und was wir geantwortet haben, ist dann weg. Das geht nicht zurück.',
  erased: 'Ihre Daten sind gelöscht. Ihre Worte und unsere Antworten haben wir nicht mehr.',
  eraseKept: 'Gut. Ich habe nichts gelöscht.',
  whatWeKnow: {
    messages: (count, since) =>
      `Von diesem Gespräch speichern wir **${String(count)}** Nachrichten, Ihre und unsere. Die erste ist vom ${since}.`,
    removed: 'BSN, Passwörter und Codes entferne ich vorher. Nach Ihrem Namen frage ich nicht.',
    until: (days) =>
      `Schreiben Sie **${String(days)}** Tage nichts mehr? Dann lösche ich den ganzen Text von selbst.`,
    contact: (until) =>
      `Sie haben eine Telefonnummer oder E-Mail-Adresse hinterlassen. Sie ist extra gespeichert und gesichert. Wir löschen sie am ${until}.`,
    noContact: 'Wir haben keine Telefonnummer und keine E-Mail-Adresse von Ihnen.',
    summary: 'Es gibt auch einen kurzen Text über Ihre Frage, für einen Mitarbeiter.',
    staffReads: 'Ein Mitarbeiter der Bibliothek kann dieses Gespräch jetzt lesen.',
    judgements: (count) =>
      `Wir speichern auch Ihre Meinung zu Antworten: **${String(count)}** Mal.`,
    card: (until) =>
      `Sie haben eine Karte oder Ihre Schritte mit einem Code mitgenommen. Wir speichern sie bis zum ${until}.`,
    afterErase:
      'Soll alles weg? Drücken Sie auf den Knopf. Danach bleiben nur Zahlen, ohne Ihre Worte.',
  },
  told: {
    newest: (day, title) => `Am ${day} habe ich Ihnen gesagt: **${title}**.`,
    changed: 'Dieser Text hat sich seitdem geändert.',
    changedOn: (day) => `Die letzte Änderung war am ${day}.`,
    textOfToday: 'Unten steht der Text von heute.',
    earlier: 'Das habe ich Ihnen auch gesagt. Wählen Sie einen Knopf, um es noch einmal zu lesen.',
    gone: (day) => `Die Antwort vom ${day} gibt es nicht mehr.`,
    askAgain: 'Stellen Sie Ihre Frage gern noch einmal.',
    nothing: 'Ich finde hier keine frühere Antwort von mir. Wie kann ich Ihnen helfen?',
  },

  failed:
    'Bei uns ist etwas schiefgegangen. Das liegt nicht an Ihnen. Versuchen Sie es später noch einmal. Haben Sie es eilig? Kommen Sie zum Informatiepunt in der Bibliothek, oder rufen Sie kostenlos die DigiHulplijn an: **0800 1508**.',

  buttons: {
    yes: 'Ja, gern',
    no: 'Nein, danke',
    staff: 'Mitarbeiter fragen',
    staffYes: 'Ja, bitte fragen',
    lookAlong: 'Jemand soll mitschauen',
    leaveContact: 'Frage hinterlassen',
    findPlace: 'Informatiepunt suchen',
    erase: 'Ja, alles löschen',
    language: 'Andere Sprache',
    guideContinue: 'Weitermachen',
    guideStop: 'Beenden',
    takeCard: 'Karte mitnehmen',
    goOnLater: 'Später weitermachen',
    restart: 'Neu anfangen',
    leaveQueue: 'Nicht mehr warten',
    help: 'Was kann ich fragen?',
  },
};
