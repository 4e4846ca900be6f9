/** The Dutch texts: the original of the other languages. */
export const nl = {
  title: 'Hulp met telefoon of computer',
  questions: [
    'Hoe maak ik een foto van mijn scherm',
    'Hoe typ ik een apenstaartje',
    'Hoe scan ik een QR-code met mijn telefoon',
    'Waar vind ik de winkel met apps',
    'Ik kan de mail van de overheid niet vinden, misschien staat hij bij spam',
    'Mijn telefoon is vol, er past geen app meer op',
    'Ik weet niet hoe ik een screenshot maak',
  ],
  intro:
    'Wij doen samen iets kleins op uw telefoon of computer. **Typ hier geen BSN, wachtwoord of code.**',
  what: 'Wat wilt u doen?',
  screenshot: 'Foto van het scherm',
  atSign: 'Een @ typen',
  qrCode: 'QR-code scannen',
  appStore: 'Een app vinden',
  spam: 'Een mail terugvinden',
  memory: 'Ruimte maken',
  whatUnknown: 'Iets anders',
  device: 'Waarop werkt u?',
  iphone: 'iPhone of iPad',
  android: 'Andere telefoon',
  computer: 'Computer of laptop',
  deviceUnknown: 'Weet ik niet',
  look: 'Kijk op de achterkant. Staat daar een **appel** waar een hap uit is?',
  lookApple: 'Ja, een appel',
  lookOther: 'Nee',
  lookComputer: 'Het is een computer',
  without: [
    'Lukt het niet? Neem uw telefoon of laptop mee naar de bibliotheek. Iemand kijkt mee. Het is gratis.',
  ],
  other: {
    title: 'Hulp bij iets anders',
    steps: [
      'Loop binnen bij het Informatiepunt in de bibliotheek. Neem uw telefoon of laptop mee.',
      'Of bel de DigiHulplijn. Daar helpt iemand u met uw telefoon of computer.',
      'De bibliotheek geeft ook gratis les. Vraag wat er bij u is.',
    ],
  },
  cards: {
    screenshot: {
      iphone: {
        title: 'Zo maakt u een foto van uw scherm met een iPhone',
        steps: [
          'Zet op het scherm wat u wilt bewaren. **Geen BSN, wachtwoord of code in beeld.**',
          'Zit er een ronde knop onder het scherm? Druk die knop en de zijknop tegelijk in, en laat los.',
          'Geen ronde knop? Druk de zijknop en de knop voor **harder** tegelijk in, en laat los.',
          'Het scherm knippert. De foto staat nu bij **Foto’s**.',
        ],
      },
      android: {
        title: 'Een foto van uw scherm op uw telefoon',
        steps: [
          'Zet op het scherm wat u wilt bewaren. **Geen BSN, wachtwoord of code in beeld.**',
          'Druk de aan-knop en de knop voor **zachter** tegelijk in, en laat los.',
          'Het scherm knippert. De foto staat nu bij **Foto’s** of **Galerij**.',
          'Lukt het niet? Op sommige telefoons veegt u met drie vingers naar beneden.',
        ],
      },
      computer: {
        title: 'Een foto van uw scherm op de computer',
        steps: [
          'Zet op het scherm wat u wilt bewaren. **Geen BSN, wachtwoord of code in beeld.**',
          'Windows: druk op de Windows-knop, **Shift** en **S** tegelijk. Trek een vak om wat u wilt.',
          'Apple: druk op **Cmd**, **Shift** en **4** tegelijk. Trek een vak om wat u wilt.',
          'Windows: open een brief of mail en druk op **Ctrl** en **V**. Apple: de foto staat op uw bureaublad.',
        ],
      },
    },
    at: {
      iphone: {
        title: 'Zo typt u een @ met een iPhone',
        steps: [
          'Tik in het vak waar u wilt typen. Onderaan komen de letters.',
          'Zoek de **@** naast de spatiebalk. Die staat daar vaak als u een mailadres typt.',
          'Ziet u hem niet? Tik links onder op **123**. De @ staat daar tussen de tekens.',
        ],
      },
      android: {
        title: 'Een @ typen op uw telefoon',
        steps: [
          'Tik in het vak waar u wilt typen. Onderaan komen de letters.',
          'Zoek de **@** naast de spatiebalk. Die staat daar vaak als u een mailadres typt.',
          'Ziet u hem niet? Tik links onder op **?123** of **!#1**. De @ staat daar tussen de tekens.',
        ],
      },
      computer: {
        title: 'Een @ typen op de computer',
        steps: [
          'Houd de knop **Shift** ingedrukt. Daar staat soms een pijl omhoog op.',
          'Druk op de **2** boven de letters. Laat dan los.',
          'Staat er iets anders? Zoek de knop met de @ erop. Houd **Alt Gr** of **Alt** ingedrukt en druk op die knop.',
        ],
      },
    },
    qr: {
      iphone: {
        title: 'Zo leest u een QR-code met een iPhone',
        steps: [
          'Scan alleen een code die u vertrouwt. Een code in een mail of brief kan van een **oplichter** zijn.',
          'Open de **Camera**. Dat is de app waarmee u foto’s maakt.',
          'Houd de camera voor de code. U hoeft geen foto te maken.',
          'Boven of onder in beeld komt een gele tekst. Lees waar die heen gaat. Tik er dan op.',
          'Is het een code om in te loggen? Open dan de **DigiD app** en scan hem daar.',
        ],
      },
      android: {
        title: 'Een QR-code scannen op uw telefoon',
        steps: [
          'Scan alleen een code die u vertrouwt. Een code in een mail of brief kan van een **oplichter** zijn.',
          'Open de **Camera**. Dat is de app waarmee u foto’s maakt.',
          'Houd de camera voor de code. U hoeft geen foto te maken.',
          'Er komt een tekst of knop in beeld. Lees waar die heen gaat. Tik er dan op.',
          'Is het een code om in te loggen? Open dan de **DigiD app** en scan hem daar.',
        ],
      },
      computer: {
        title: 'Een QR-code op de computer',
        steps: [
          'Ziet u een code op het scherm van de computer? Die scant u met uw **telefoon**.',
          'Is het een code om in te loggen met DigiD? Open op uw telefoon de **DigiD app**. Scan de code daar.',
          'Hebt u geen telefoon of tablet? Kies op het scherm een andere manier om in te loggen.',
        ],
      },
    },
    app: {
      iphone: {
        title: 'Zo zoekt u een nieuwe app als u een iPhone hebt, zoals DigiD',
        steps: [
          'Zoek het blauwe vak met een witte **A**. Er staat **App Store** onder.',
          'Tik onderaan op **Zoek**. Typ de naam van de app, zoals DigiD.',
          'Kijk wie de app maakt. Bij een app van de overheid staat dat erbij. Betaal er nooit voor.',
          'Tik op **Download**. Wacht tot er **Open** staat.',
        ],
      },
      android: {
        title: 'Een app vinden op uw telefoon',
        steps: [
          'Zoek het teken met een driehoek in vier kleuren. Er staat **Play Store** onder.',
          'Tik bovenaan in het vak. Typ de naam van de app, zoals DigiD.',
          'Kijk wie de app maakt. Bij een app van de overheid staat dat erbij. Betaal er nooit voor.',
          'Tik op **Installeren**. Wacht tot er **Openen** staat.',
        ],
      },
      computer: {
        title: 'Een app haalt u op uw telefoon',
        steps: [
          'De DigiD app en andere apps van de overheid werken op een telefoon of tablet.',
          'Pak uw telefoon of tablet. Doe deze stappen dan opnieuw.',
          'Krijgt u een mail met een knop voor een app? **Klik niet.** Zoek de app zelf in de winkel van uw telefoon.',
        ],
      },
    },
    mail: {
      iphone: {
        title: 'Zo vindt u een mail terug met een iPhone',
        steps: [
          'Open **Mail**. Tik links boven op de pijl tot u de lijst met mappen ziet.',
          'Open **Reclame**, **Spam** of **Ongewenst**. Soms komt een echte mail daar.',
          'Staat hij daar niet? Veeg in de lijst naar beneden. Tik op **Zoek** en typ de naam van de organisatie.',
          'Klik in zo’n mail **niet** op een knop om in te loggen. Ga zelf naar de site.',
        ],
      },
      android: {
        title: 'Een mail terugvinden op uw telefoon',
        steps: [
          'Open uw mail. Tik links boven op de drie streepjes.',
          'Open **Spam**, **Ongewenst** of **Reclame**. Soms komt een echte mail daar.',
          'Staat hij daar niet? Tik bovenaan op **Zoeken** en typ de naam van de organisatie.',
          'Klik in zo’n mail **niet** op een knop om in te loggen. Ga zelf naar de site.',
        ],
      },
      computer: {
        title: 'Een mail terugvinden op de computer',
        steps: [
          'Open uw mail. Kijk links naar de lijst met mappen.',
          'Klik op **Spam**, **Ongewenst** of **Reclame**. Soms komt een echte mail daar.',
          'Staat hij daar niet? Typ bovenaan bij **Zoeken** de naam van de organisatie.',
          'Klik in zo’n mail **niet** op een knop om in te loggen. Ga zelf naar de site.',
        ],
      },
    },
    room: {
      iphone: {
        title: 'Zo maakt u ruimte met een iPhone',
        steps: [
          'Open **Instellingen**. Dat is het grijze wiel.',
          'Tik op **Algemeen** en dan op **Opslag**. U ziet wat veel ruimte neemt.',
          'Gooi eerst filmpjes weg die u niet meer wilt. Leeg daarna bij Foto’s de map **Onlangs verwijderd**.',
          'Tik op een app die u niet gebruikt. Kies **Verwijder app**. Laat de DigiD app staan.',
        ],
      },
      android: {
        title: 'Ruimte maken op uw telefoon',
        steps: [
          'Open **Instellingen**. Dat is het wiel.',
          'Zoek **Opslag**. U ziet wat veel ruimte neemt.',
          'Gooi eerst filmpjes weg die u niet meer wilt. Leeg daarna bij Foto’s de **Prullenbak**.',
          'Houd uw vinger op een app die u niet gebruikt. Kies **Verwijderen**. Laat de DigiD app staan.',
        ],
      },
      computer: {
        title: 'Ruimte maken op de computer',
        steps: [
          'Open de map **Downloads**. Daar staan vaak grote dingen die u niet meer nodig hebt.',
          'Klik er een keer op en druk op **Delete**. Gooi alleen weg wat u kent.',
          'Klik met de rechterknop op de **Prullenbak**. Kies **leegmaken**.',
          'Belt of mailt iemand dat uw computer vol of ziek is? **Hang op.** Dat is een oplichter.',
        ],
      },
    },
  },
};
