export * from './desk-store.ts';
export { invitationHours, inviteAtFirstStart, makeInvitationLink } from './invitations.ts';
export { makeDesk, type Desk } from './make-desk.ts';
export * from './staff.ts';
