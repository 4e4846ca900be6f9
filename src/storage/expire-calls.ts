import { moveHandoff, type Actor } from '../handoff/index.ts';
import { asHandoff, moveIfUnchanged } from './handoffs.ts';
import type { Writer } from './tables.ts';

/** Ends the handoffs of a conversation for which nobody can call any more: the contact details are gone. The conversation must be locked. */
export const expireCalls = async (
  tx: Writer,
  conversationId: string,
  expiry: { readonly actor: Actor; readonly at: Date },
): Promise<void> => {
  const rows = await tx
    .selectFrom('handoffs')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('state', '=', 'contact-left')
    .where(({ eb }) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('contacts')
            .select('contacts.id')
            .whereRef('contacts.handoff_id', '=', 'handoffs.id')
            .where('contacts.sealed', 'is not', null),
        ),
      ),
    )
    .execute();
  for (const row of rows) {
    const move = moveHandoff(asHandoff(row), 'expire', expiry.actor, expiry.at);
    if (move !== undefined) await moveIfUnchanged(tx, move);
  }
};
