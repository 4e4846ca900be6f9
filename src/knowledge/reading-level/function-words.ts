/** Words that hold a sentence together and carry no subject: they do not make a text hard. */
export const functionWords: ReadonlySet<string> = new Set(
  `de het een en van in is dat op te zijn met voor die niet aan er om ook als bij door maar naar dan of uit nog
  over tot heeft wordt ze zo kan worden dit wat al was hij ik je u uw we wij zij mijn me mij jij jouw hun hem haar
  ons onze geen wel meer hoe waar wie welke deze daar hier nu toen moet mag wil zal kunt kunnen moeten mogen willen
  zullen hebben had hebt bent ben waren werd werden zou zouden dus want omdat zodat terwijl totdat voordat nadat
  zonder tegen tussen onder boven achter naast sinds tijdens volgens via per elk elke ieder iedere alle alles iets
  niets iemand niemand zich zelf zelfs eens toch heel erg zeer te`.split(/\s+/),
);
