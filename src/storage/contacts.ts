import type { NewMessage } from '../intake/index.ts';
import type { Row, Writer } from './tables.ts';

/** Keeps sealed contact details: giving them to the step that asked is the consent. */
export const keepContact = async (
  tx: Writer,
  conversation: Row<'conversations'>,
  contact: NonNullable<NewMessage['contact']>,
  { receivedAt }: NewMessage,
): Promise<void> => {
  await tx
    .insertInto('contacts')
    .values({
      id: contact.id,
      conversation_id: conversation.id,
      library_id: conversation.library_id,
      kind: contact.kind,
      sealed: contact.sealed,
      reason: 'call-back',
      consent_at: receivedAt.toISOString(),
      delete_after: contact.deleteAfter.toISOString(),
    })
    .execute();
};

/** Ties contact details to the handoff that they were left for, within their own conversation. */
export const tieContact = async (
  tx: Writer,
  conversationId: string,
  tie: { readonly sealedContactId: string; readonly handoffId: string },
): Promise<void> => {
  await tx
    .updateTable('contacts')
    .set({ handoff_id: tie.handoffId })
    .where('id', '=', tie.sealedContactId)
    .where('conversation_id', '=', conversationId)
    .execute();
};
