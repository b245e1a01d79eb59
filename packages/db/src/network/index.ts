export {
  insertDeepening,
  readDeepeningRow,
  type StoredDeepening,
  updateDeepening,
} from "./deepening-repository.ts";
export { readSeenMap, type SeenMap, type StoredNode, type StoredTie } from "./map-reading.ts";
export {
  answerMemberEnding,
  insertMemberEnding,
  lapseMemberEndings,
  listEndingsToDecide,
  listMemberEndings,
  readMemberEnding,
  type StoredMemberEnding,
} from "./member-ending-repository.ts";
export { eraseOwnAccount, eraseOwnPart, isAccountUsedElsewhere } from "./member-erasure.ts";
export {
  countOwnLines,
  listLooksAtOwn,
  listOwnInvitations,
  listOwnWords,
  listPromised,
  readOwnPerson,
} from "./member-own-part-reading.ts";
export {
  listStepsOf,
  listTicksOf,
  readMember,
  removeOwnWords,
  type StoredMembership,
  untickReader,
  updateMember,
} from "./member-repository.ts";
export {
  type AddedNode,
  insertNode,
  lastChangeOf,
  type NodeUpdate,
  type NodeWithReaders,
  readNode,
  updateNode,
} from "./node-repository.ts";
export { listParticipantIds, nameOfPerson, namesOf, readPeople } from "./repository.ts";
export {
  insertSnapshot,
  listSnapshots,
  readSnapshot,
  removeStoredSnapshot,
  type StoredSnapshot,
} from "./snapshot-repository.ts";
export { insertTie, listTiesOf, readTie, removeStoredTie, type TieEnds } from "./tie-repository.ts";
export { insertTogether, listTogether, type StoredTogether, updateTogether } from "./together-repository.ts";
