import type { ToldSecret } from './told-secrets.ts';
import { chattyActivity, files, people } from './chatty-activity.ts';

/** A number as the name of a message, and of a button. */
const namesOf = (number: string): readonly object[] => [
  { type: 'message', text: 'hallo', channelData: { clientActivityID: number } },
  { type: 'message', text: 'hallo', value: { choice: `step:${number.toLowerCase()}` } },
  { type: 'message', text: `step:${number.toLowerCase()}` },
];

/** The activities that only who writes a client of their own can send. */
export const oddActivities = ({ message, bare }: ToldSecret): readonly object[] => {
  const usual = { type: 'message', text: message, locale: message, ...people(message) };
  return [
    ...(bare === undefined ? [] : namesOf(bare)),
    { ...usual, ...chattyActivity(message) },
    { ...usual, value: message },
    { ...usual, value: { choice: 'command:help', [message]: message, note: message } },
    { ...usual, value: { choice: message } },
    { type: 'message', value: JSON.stringify({ choice: message }) },
    { ...usual, ...files(message) },
    { type: 'message', ...files(message) },
    {
      ...usual,
      channelData: {
        clientActivityID: message,
        messageBack: { displayText: message },
        [message]: message,
        omDeHoek: { outcome: message },
      },
      value: { choice: 'command:help' },
    },
    { type: message, name: message, value: message, text: message },
    { type: 'event', name: message, value: { [message]: message } },
    {
      type: 'event',
      name: 'feedback',
      value: { reply: `${message}|1`, helped: false, reason: message, text: message },
    },
    { type: 'conversationUpdate', membersAdded: [{ id: message, name: message }] },
    { type: 'typing', text: message },
  ];
};
