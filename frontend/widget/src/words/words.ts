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
  readonly expired: string;
  readonly erased: string;
  readonly newMessage: string;
}
