/** The words of a secret in each field that an activity may have, and in some that it may not. */
export const chattyActivity = (message: string): object => ({
  id: message,
  label: message,
  summary: message,
  speak: message,
  topicName: message,
  replyToId: message,
  textFormat: message,
  inputHint: message,
  importance: message,
  localTimezone: message,
  callerId: message,
  code: message,
  entities: [{ type: 'clientInfo', name: message, [message]: message }],
  suggestedActions: {
    to: [message],
    actions: [{ type: 'imBack', title: message, value: message }],
  },
  membersAdded: [{ id: message, name: message }],
  [message]: { [message]: message },
});

/** Who says it, as far as a client may say that. */
export const people = (message: string) => ({
  from: { id: message, name: message, role: message, properties: { [message]: message } },
  recipient: { id: message, name: message },
  conversation: { id: message, name: message, topic: message },
});

/** A file with the secret in its name, its type, its content and its addresses. */
export const files = (message: string): object => ({
  attachments: [
    {
      contentType: `text/${message}`,
      name: `${message}.pdf`,
      content: { text: message, [message]: message },
      contentUrl: `data:text/plain;base64,${Buffer.from(message).toString('base64')}`,
      thumbnailUrl: `https://files.example/${encodeURIComponent(message)}`,
    },
  ],
});
