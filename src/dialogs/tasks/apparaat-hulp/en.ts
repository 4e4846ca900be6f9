import type { Texts } from './texts.ts';

export const en: Texts = {
  title: 'Help with phone or computer',
  questions: [
    'How do I take a picture of my screen',
    'How do I type the at sign',
    'How do I scan a QR code with my phone',
    'My phone is full, no app fits on it any more',
    'How do I find an e-mail that is not in my inbox',
  ],
  intro:
    'Together we do something small on your phone or computer. **Do not type a BSN, password or code here.**',
  what: 'What would you like to do?',
  screenshot: 'Picture of the screen',
  atSign: 'Type an @',
  qrCode: 'Scan a QR code',
  appStore: 'Find an app',
  spam: 'Find an e-mail',
  memory: 'Make room',
  whatUnknown: 'Something else',
  device: 'What are you working on?',
  iphone: 'iPhone or iPad',
  android: 'Another phone',
  computer: 'Computer or laptop',
  deviceUnknown: 'I don’t know',
  look: 'Look at the back. Is there an **apple** with a bite out of it?',
  lookApple: 'Yes, an apple',
  lookOther: 'No',
  lookComputer: 'It is a computer',
  without: [
    'Does it not work? Bring your phone or laptop to the library. Somebody looks along. It is free.',
  ],
  other: {
    title: 'Help with something else',
    steps: [
      'Walk in at the Informatiepunt (help desk) in the library. Bring your phone or laptop.',
      'Or call the DigiHulplijn (help line). Somebody there helps you with your phone or computer.',
      'The library also gives free lessons. Ask what there is near you.',
    ],
  },
  cards: {
    screenshot: {
      iphone: {
        title: 'A picture of your screen on iPhone or iPad',
        steps: [
          'Put what you want to keep on the screen. **No BSN, password or code in the picture.**',
          'Is there a round button below the screen? Press it and the side button together, and let go.',
          'No round button? Press the side button and **volume up** together, and let go.',
          'The screen flashes. The picture is now in **Photos** (Foto’s).',
        ],
      },
      android: {
        title: 'A picture of your screen on your phone',
        steps: [
          'Put what you want to keep on the screen. **No BSN, password or code in the picture.**',
          'Press the power button and **volume down** together, and let go.',
          'The screen flashes. The picture is now in **Photos** or **Gallery** (Galerij).',
          'Does it not work? On some phones you swipe down with three fingers.',
        ],
      },
      computer: {
        title: 'A picture of your screen on the computer',
        steps: [
          'Put what you want to keep on the screen. **No BSN, password or code in the picture.**',
          'Windows: press the Windows key, **Shift** and **S** together. Draw a box around what you want.',
          'Apple: press **Cmd**, **Shift** and **4** together. Draw a box around what you want.',
          'Windows: open a letter or e-mail and press **Ctrl** and **V**. Apple: the picture is on your desktop.',
        ],
      },
    },
    at: {
      iphone: {
        title: 'Type an @ on iPhone or iPad',
        steps: [
          'Tap the box where you want to type. The letters appear below.',
          'Look for the **@** beside the space bar. It is often there when you type an e-mail address.',
          'You do not see it? Tap **123** at the bottom left. The @ is there among the signs.',
        ],
      },
      android: {
        title: 'Type an @ on your phone',
        steps: [
          'Tap the box where you want to type. The letters appear below.',
          'Look for the **@** beside the space bar. It is often there when you type an e-mail address.',
          'You do not see it? Tap **?123** or **!#1** at the bottom left. The @ is there among the signs.',
        ],
      },
      computer: {
        title: 'Type an @ on the computer',
        steps: [
          'Hold down the **Shift** key. Sometimes it shows an arrow pointing up.',
          'Press the **2** above the letters. Then let go.',
          'Do you get something else? Look for the key with the @ on it. Hold down **Alt Gr** or **Alt** and press that key.',
        ],
      },
    },
    qr: {
      iphone: {
        title: 'Scan a QR code on iPhone or iPad',
        steps: [
          'Scan only a code that you trust. A code in an e-mail or letter may come from a **scammer**.',
          'Open the **Camera**. That is the app you take pictures with.',
          'Hold the camera in front of the code. You do not have to take a picture.',
          'A yellow text appears. Read where it leads. Then tap it.',
          'Is it a code for logging in? Then open the **DigiD app** and scan it there.',
        ],
      },
      android: {
        title: 'Scan a QR code on your phone',
        steps: [
          'Scan only a code that you trust. A code in an e-mail or letter may come from a **scammer**.',
          'Open the **Camera**. That is the app you take pictures with.',
          'Hold the camera in front of the code. You do not have to take a picture.',
          'A text or button appears. Read where it leads. Then tap it.',
          'Is it a code for logging in? Then open the **DigiD app** and scan it there.',
        ],
      },
      computer: {
        title: 'A QR code on the computer',
        steps: [
          'Do you see a code on the computer screen? You scan it with your **phone**.',
          'Is it a code for logging in with DigiD? Open the **DigiD app** on your phone. Scan the code there.',
          'Do you have no phone or tablet? Choose another way to log in on the screen.',
        ],
      },
    },
    app: {
      iphone: {
        title: 'Find an app on iPhone or iPad',
        steps: [
          'Look for the blue box with a white **A**. It says **App Store** below.',
          'Tap **Search** (Zoek) at the bottom. Type the name of the app, such as DigiD.',
          'Look who makes the app. For an app of the government it says so. Never pay for it.',
          'Tap **Download**. Wait until it says **Open**.',
        ],
      },
      android: {
        title: 'Find an app on your phone',
        steps: [
          'Look for the sign with a triangle in four colours. It says **Play Store** below.',
          'Tap the box at the top. Type the name of the app, such as DigiD.',
          'Look who makes the app. For an app of the government it says so. Never pay for it.',
          'Tap **Install** (Installeren). Wait until it says **Open** (Openen).',
        ],
      },
      computer: {
        title: 'You get an app on your phone',
        steps: [
          'The DigiD app and other apps of the government work on a phone or tablet.',
          'Take your phone or tablet. Then follow these steps again.',
          'Do you get an e-mail with a button for an app? **Do not click.** Look for the app in the store of your phone yourself.',
        ],
      },
    },
    mail: {
      iphone: {
        title: 'Find an e-mail on iPhone or iPad',
        steps: [
          'Open **Mail**. Tap the arrow at the top left until you see the list of folders.',
          'Open **Junk** (Reclame), **Spam** or **Ongewenst**. Sometimes a real e-mail ends up there.',
          'Is it not there? Swipe down in the list. Tap **Search** (Zoek) and type the name of the organisation.',
          'Do **not** click a button to log in inside such an e-mail. Go to the website yourself.',
        ],
      },
      android: {
        title: 'Find an e-mail on your phone',
        steps: [
          'Open your e-mail. Tap the three lines at the top left.',
          'Open **Spam**, **Ongewenst** or **Reclame** (junk). Sometimes a real e-mail ends up there.',
          'Is it not there? Tap **Search** (Zoeken) at the top and type the name of the organisation.',
          'Do **not** click a button to log in inside such an e-mail. Go to the website yourself.',
        ],
      },
      computer: {
        title: 'Find an e-mail on the computer',
        steps: [
          'Open your e-mail. Look at the list of folders on the left.',
          'Click **Spam**, **Ongewenst** or **Reclame** (junk). Sometimes a real e-mail ends up there.',
          'Is it not there? Type the name of the organisation at **Search** (Zoeken) at the top.',
          'Do **not** click a button to log in inside such an e-mail. Go to the website yourself.',
        ],
      },
    },
    room: {
      iphone: {
        title: 'Make room on iPhone or iPad',
        steps: [
          'Open **Settings** (Instellingen). That is the grey wheel.',
          'Tap **General** (Algemeen) and then **Storage** (Opslag). You see what takes much room.',
          'First throw away videos that you no longer want. Then empty **Recently deleted** (Onlangs verwijderd) in Photos.',
          'Tap an app that you do not use. Choose **Delete app** (Verwijder app). Keep the DigiD app.',
        ],
      },
      android: {
        title: 'Make room on your phone',
        steps: [
          'Open **Settings** (Instellingen). That is the wheel.',
          'Look for **Storage** (Opslag). You see what takes much room.',
          'First throw away videos that you no longer want. Then empty the **Bin** (Prullenbak) in Photos.',
          'Hold your finger on an app that you do not use. Choose **Uninstall** (Verwijderen). Keep the DigiD app.',
        ],
      },
      computer: {
        title: 'Make room on the computer',
        steps: [
          'Open the folder **Downloads**. It often holds big things that you no longer need.',
          'Click one once and press **Delete**. Throw away only what you know.',
          'Click the **Bin** (Prullenbak) with the right button. Choose **empty** (leegmaken).',
          'Does somebody call or mail that your computer is full or ill? **Hang up.** That is a scammer.',
        ],
      },
    },
  },
};
