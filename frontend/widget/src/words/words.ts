/** Everything that the widget says itself. What the assistant says comes from the server. */
export interface Words {
  /** Below the name in the header. */
  readonly tagline: string;
  readonly chooseLanguage: string;
  readonly talkToStaff: string;
  readonly startAgain: string;
  readonly close: string;
  /** Names of the log and of those who speak in it, for screen readers too. */
  readonly conversation: string;
  readonly you: string;
  readonly assistant: string;
  readonly employee: string;
  readonly answers: string;
  readonly source: string;
  readonly checkedOn: (date: string) => string;
  readonly opensNewTab: string;
  readonly messageLabel: string;
  readonly send: string;
  readonly neverType: string;
  readonly tooLong: string;
  readonly sending: string;
  readonly sent: string;
  readonly notSent: string;
  readonly tryAgain: string;
  readonly searching: string;
  readonly takesLonger: string;
  readonly connecting: string;
  readonly offline: string;
  /** Nothing can be taken in now. Where people are stands below it, by phone and hours. */
  readonly ourTrouble: string;
  /** The server asks to come back later; the seconds are five or a multiple of it. */
  readonly busy: (seconds: number) => string;
  readonly expired: string;
  readonly erased: string;
  readonly newMessage: string;
  /** The menu of what a citizen can set or do. */
  readonly settings: string;
  readonly textSize: string;
  readonly sizeNormal: string;
  readonly sizeLarge: string;
  readonly sizeLargest: string;
  readonly moreContrast: string;
  readonly buttonsOnly: string;
  readonly readAloud: string;
  readonly stopReading: string;
  readonly print: string;
  readonly save: string;
  readonly wipe: string;
  /** What stands in a message before it is sent, and should not. */
  readonly looksLikeBsn: string;
  readonly looksLikeAccount: string;
  readonly looksLikeCode: string;
  readonly takeItOut: string;
  readonly takeOut: string;
  readonly sendAnyway: string;
  /** Below an answer to danger. */
  readonly leaveQuickly: string;
  /** Thumbs, and what went wrong. */
  readonly didItHelp: string;
  readonly helped: string;
  readonly didNotHelp: string;
  readonly whatWasWrong: string;
  readonly wrong: string;
  readonly tooHard: string;
  readonly notMyQuestion: string;
  readonly didNotWork: string;
  readonly thanks: string;
  readonly gladItHelped: string;
  /** Above the languages on the first screen. */
  readonly otherLanguage: string;
  /** On a computer that many people use. */
  readonly sharedComputer: string;
  readonly sharedMeans: string;
  readonly yes: string;
  readonly no: string;
  readonly finished: string;
  readonly stillThere: string;
  readonly iAmHere: string;
  /** Named with a word that is explained, for screen readers. */
  readonly explanation: string;
  /** Dictation, where a library allows it. */
  readonly speak: string;
  readonly listening: string;
  /** The way without JavaScript or sockets. */
  readonly plainPage: string;
  /** On the page without scripts. */
  readonly lookAgain: string;
  readonly waitingForAnswer: string;
  readonly tooFast: string;
  readonly stopHere: string;
  /** A code on paper, for who waits for an employee. */
  readonly giveMeCode: string;
  readonly yourCode: string;
  readonly codeHolds: string;
  readonly haveCode: string;
  readonly goOn: string;
  readonly codeUnknown: string;
  /** The link to the library's statement. */
  readonly accessibility: string;
}
