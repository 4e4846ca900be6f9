import type { Sentences } from './sentences.ts';

/** The assistant's own sentences in English. */
export const en: Sentences = {
  welcome:
    'Hello. I am **Om de hoek**, the automatic assistant of the library. I am a computer, not a person.\n\nI help with questions about the digital government. For example about DigiD, toeslagen (allowances), tax and moving house. Would you rather talk to a person? You can.\n\n**Do not type a BSN, password or code.** I do not need them.',
  welcomeAgain: 'Welcome back. How can I help you?',
  whatNext: 'How can I help you?',

  maskedBefore: (kinds) =>
    `You typed something that must stay secret (${kinds}). I removed it and did not save it. Please do not type this in a chat.`,
  maskedNothingLeft: (kinds) =>
    `You only typed something that must stay secret (${kinds}). I removed it and did not save it. I do not need it either.\n\nTell me in simple words what you want to know. For example: “My letter from DigiD does not come.”`,
  maskedSecretAdvice:
    'Did you also give this password to somebody else? Then change it today. Nobody may ask for it, and neither may we.',
  maskedCodeAdvice:
    'A code is only for you. Give it to nobody, not to us either. Does somebody ask for a code on the phone? Then hang up. Does somebody have your PIN? Then change it today.',
  maskedPersonal: (kinds) =>
    `You typed something about yourself or somebody else (${kinds}). I removed it and did not save it. I do not need it.`,
  maskedPersonalNothingLeft: (kinds) =>
    `You typed something about yourself or somebody else (${kinds}). I removed it and did not save it. I do not need it.\n\nTell me in simple words what you want to know.`,
  maskedUnreadable:
    'I could not read your message. That is our fault, not yours. I did not save your message. Could you type it in other words? Or ask an employee.',
  maskedContact:
    'You typed a phone number or e-mail address. I do not keep it in this conversation. Do you want an employee to contact you? Then use the button below.',
  findings: {
    bsn: 'BSN',
    iban: 'bank account number',
    card: 'card number',
    email: 'e-mail address',
    phone: 'phone number',
    secret: 'password or user name',
    code: 'code',
    document: 'number of a passport or card',
    'birth-date': 'date of birth',
    name: 'name',
    address: 'address',
    plate: 'licence plate',
  },
  unsupported: {
    photo:
      'I cannot look at photos. The photo was not saved. Tell me in words what you see. Or ask a member of staff.',
    voice: 'I cannot listen to voice messages. The message was not saved. Can you type it?',
    file: 'I cannot open files. The file was not saved. Tell me in words what it says. Do not give a BSN.',
    location:
      'I cannot see where you are on a map. Type the first 4 digits of your postcode. Then I look for a place near you.',
    other: 'I cannot read this kind of message. Can you type it in words?',
  },
  tooLong: 'Your message was very long. I only read the beginning. Can you make it shorter?',

  crisisSuicide:
    '**Are you thinking about suicide? You are not alone.**\n\n- Call **113** or **0800-0113** now. It is free. Somebody is there day and night.\n- You can also chat, on [113.nl](https://www.113.nl).\n- Is there danger right now? Call **112**.\n\nI am a computer. Please talk to a person now.',
  crisisEmergency:
    '**Is there danger now? Call 112 right away.**\n\nI am a computer. I cannot send help.',
  crisisViolence:
    '**Are you or is somebody else not safe?**\n\n- Danger now: call **112**.\n- Violence at home: call Veilig Thuis, **0800-2000**. It is free. Somebody is there day and night.\n\nCan somebody look at your screen? Then close this page after the call.',
  urgentNeed:
    '**This cannot wait. Call your gemeente (municipality) today.** Say: “I need help today.” Tell them what is wrong: you must leave your home, you have no electricity or gas, or you have no food.\n\n- Must you leave your home, or is your electricity, gas or water being cut off? Then the gemeente must talk with you within **3 working days**.\n- You can also call **0800 8115** (Geldfit) for help with money problems. It is free. You do not have to give your name.\n- Is there danger? Call **112**.',

  askStaff: (hours) =>
    `I can ask a member of staff of the library. They read what we wrote here and write with you. They **cannot** see your file and do not log in for you.\n\n${hours}\n\nShall I ask a member of staff?`,
  deskOpenNow: 'The help desk is open now.',
  deskClosed: (opens) => `The help desk is closed now. ${opens}`,
  deskOpensAt: (when) => `It opens again on ${when}.`,
  askContact: (opens) =>
    `${opens}\n\nYou can leave your question and your phone number or e-mail address. Then a member of staff contacts you. Do you want that?`,
  queued: (place) =>
    `A member of staff is coming. You are number **${String(place)}** in the queue.\n\nYou can wait here. I will also keep answering your questions.`,
  stillQueued: (place) =>
    `You are in the queue, number **${String(place)}**. A member of staff will be with you soon. Feel free to ask another question.`,
  leftQueue: 'You are no longer in the queue. You are talking with the assistant only again.',
  staffDeclined: 'Fine. Then we go on together. You can always ask for a member of staff later.',
  staffJoined: (name) =>
    `**${name}**, member of staff of the library, is talking with you now. I will be quiet for a while. Never give your BSN, password or code, not to staff either.`,
  staffGaveBack: (name) =>
    `${name} has finished. You are talking with me again, the automatic assistant.`,
  staffReleased: 'The member of staff had to leave. You are at the front of the queue again.',
  staffClosed: (name) =>
    `${name} has closed the conversation. Do you have another question? Just type it.`,
  waitExpired:
    'Sorry, no member of staff became free. You are no longer in the queue. You can ask for a member of staff again. Or walk in at the Informatiepunt in the library.',

  digidLineWhy:
    'This is about **your own case**. I cannot see your details. A member of staff of the library cannot see them either.',
  digidLineDoor: (name) => `**${name}** can see this. Start there.`,
  digidLineNoDoor:
    'The organisation that sends you the letter or the money can see this. Start there. The letter says who that is.',
  doorPhone: (phone) => `Call **${phone}**`,
  doorLetter: 'Do you have a letter? Call the number on it',
  doorHours: (hours) => `(${hours})`,
  doorWebsite: (name, url) => `Look at [${name}](${url})`,
  doorMine: (name, url) => `Or log in yourself at [${name}](${url}) with your own DigiD`,
  digidLineYourself:
    'Have these ready: the letter that this is about, a pen and paper. Write down what you want to ask.',
  digidLineTogether:
    'Do you not want to call or log in alone? A member of staff of the library can **look at the screen with you**. You type yourself. The member of staff does not log in for you.',

  clarify: 'What fits your question best?',
  noneOfThese: 'Something else',
  answerMore: 'More explanation',
  sections: {
    short: 'Short answer',
    steps: 'Step by step',
    need: 'What do I need?',
    fails: 'If it does not work',
    easier: 'In easier words',
  },
  factMayHaveChanged:
    'Please note: an amount or date above may have changed. Look at the official page.',
  notInYourLanguage: 'This answer is only there in Dutch.',
  machineTranslated:
    'A computer translated this answer. Nobody has read the translation. Not sure? Look at the Dutch text.',
  machineSimplified:
    'A computer wrote this in easier words. Nobody has checked it. Not sure? Look at the Dutch text.',
  inDutch: 'In Dutch',
  guideBegins: (title) => `I will help you step by step: **${title}**.`,
  guideStopped: 'We stop with these steps. How can I help you now?',
  guideGone: 'These steps have changed. We start again.',
  cardCode: (code, until, url) =>
    `**Your code: ${code}**\n\n- [Open the card](${url}). You can print it there.\n- Show the code at the Informatiepunt (help desk) in the library.\n- Or type the code in this chat on another phone or computer.\n\nThe code works until ${until}. We keep only this card, not your conversation.`,
  laterCode: (code, until) =>
    `**Your code: ${code}**\n\nWrite it down. Do you want to go on later? Type the code in this chat. You can also do that on another phone or computer, or together with an employee.\n\nThe code works until ${until}.`,
  unknownCode:
    'I do not know that code. Check that you typed it correctly. A code works for 14 days.',
  tooManyCodes: 'Too many wrong codes were typed. Please try again in a few minutes.',
  guidePaused: (title) => `You were busy with **${title}**. Shall we go on?`,
  guideAgain: 'Back to the steps:',
  guideNotUnderstood: 'I do not quite understand. Choose a button, or type it in another way.',
  guideStuck: 'Is it not working? A member of staff can look at the screen with you.',
  stepIsOver: 'That button belongs to an earlier step. How can I help you now?',

  notKnown:
    'I am not sure about that. I would rather say nothing than something wrong.\n\nYou can ask it in another way, in a few words. Or you ask a person. At the Informatiepunt (information point) in the library you can walk in without an appointment. It is free.',
  notKnownAgain:
    'I am not sure about this one either. I am sorry. A member of staff of the library can help you better.',
  hello: 'Hello! How can I help you?',
  thanks: 'You are welcome. Do you have another question?',
  goodbye: 'Goodbye. You can always come back here.',
  calm: 'I understand that you are angry. I want to help you. Would you rather talk to a person?',

  help: 'Type your question in simple words. I look up the answer and show which official page it comes from.\n\nYou can also type:\n\n- **staff**: I ask a person\n- **start again**: we start again\n- **stop**: we stop what we are doing\n- **language**: you choose another language\n- **delete my data**: I delete this conversation',
  restarted: 'We start again. How can I help you?',
  stopped: 'Fine, we stop. Do you have another question? Just type it.',
  chooseLanguage: 'Which language do you want to use?',
  languageChosen: 'Fine. I now speak English with you.',
  languageNotOurs:
    'I do not speak this language yet. Choose a language below that I do speak. Or ask a member of staff.',
  eraseSure:
    'Do you want me to delete this conversation? Everything you typed and everything we answered will be gone. This cannot be undone.',
  erased: 'Your data is deleted. We no longer have your words and our answers.',
  eraseKept: 'Fine. I have deleted nothing.',
  whatWeKnow: {
    messages: (count, since) =>
      `Of this conversation we keep **${String(count)}** messages, yours and ours. The first is from ${since}.`,
    removed: 'I take out a BSN, password or code first. I do not ask for your name.',
    until: (days) =>
      `Do you write nothing for **${String(days)}** days? Then I delete all text by myself.`,
    contact: (until) =>
      `You left a phone number or e-mail address. It is kept apart, locked. We delete it on ${until}.`,
    noContact: 'We have no phone number or e-mail address of yours.',
    summary: 'There is also a short text about your question, for an employee.',
    staffReads: 'An employee of the library can read this conversation now.',
    judgements: (count) =>
      `We also keep what you thought of an answer: **${String(count)}** times.`,
    card: (until) =>
      `You took along a card or your steps with a code. We keep those until ${until}.`,
    afterErase:
      'Do you want everything gone? Press the button. After that only numbers remain, without your words.',
  },
  told: {
    newest: (day, title) => `On ${day} I told you: **${title}**.`,
    changed: 'This text has changed since then.',
    changedOn: (day) => `The last time was on ${day}.`,
    textOfToday: 'Below is the text of today.',
    earlier: 'I also told you this. Choose a button to read it again.',
    gone: (day) => `The answer of ${day} is no longer there.`,
    askAgain: 'Please ask your question again.',
    nothing: 'I find no earlier answer of mine here. How can I help you?',
  },

  failed:
    'Something went wrong on our side. It is not your fault. Please try again later. Are you in a hurry? Walk in at the Informatiepunt in the library, or call the DigiHulplijn for free: **0800 1508**.',

  buttons: {
    yes: 'Yes, please',
    no: 'No, thank you',
    staff: 'Ask staff',
    staffYes: 'Yes, ask somebody',
    lookAlong: 'Let somebody look too',
    leaveContact: 'Leave a question',
    findPlace: 'Find an Informatiepunt',
    erase: 'Yes, delete everything',
    language: 'Another language',
    guideContinue: 'Go on',
    guideStop: 'Stop',
    takeCard: 'Take the card along',
    goOnLater: 'Go on later',
    restart: 'Start again',
    leaveQueue: 'Leave the queue',
    help: 'What can I ask?',
  },
};
