export {
  eraseContact,
  listExpired,
  listLaterDue,
  listOldContacts,
  listOldNominations,
} from "./invitation-keeping.ts";
export {
  countSendings,
  insertInvitation,
  listInvitablePeople,
  listInvitations,
  listInvitationsFor,
  listOwnNominations,
  readInvitation,
  type StoredInvitation,
  updateInvitation,
} from "./invitation-repository.ts";
export { endSecrets, type NewSecret, replaceSecrets } from "./invitation-secret-repository.ts";
export { invitedNames } from "./invited-names.ts";
export {
  countForInvitee,
  countSecondTry,
  type FoundInvitation,
  findInvitation,
  insertInvitationGrants,
  insertInvitedPerson,
  insertMembership,
  isAddressTaken,
  markOpened,
  readInviter,
  relationWordsOf,
  useSecret,
} from "./invitee-repository.ts";
export { confirmTalkByWorker, listSafetyTalks, noteTalkByClient, type StoredSafetyTalk } from "./safety-talk-repository.ts";
