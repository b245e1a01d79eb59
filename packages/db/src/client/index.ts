export {
  listAskedToBring,
  listMeetingsAhead,
  listOfTalksAsking,
  listProposalsAsking,
  listRoundsAsking,
} from "./asking-reading.ts";
export { listAssignments, listLocations, listWorkers } from "./assignment-reading.ts";
export {
  endStoredAssignment,
  insertAssignment,
  listOpenAssignments,
  readAssignment,
  type StoredAssignment,
} from "./assignment-repository.ts";
export {
  listCaseload,
  listGranted,
  listMeetings,
  listPeopleOf,
  listPurposes,
  listWaitingProposals,
  listWaitingSteps,
} from "./caseload-reading.ts";
export { insertClient, isEmailKnown, isOwnLocation, readClientPerson } from "./client-repository.ts";
export { listAtDesk, listMembersAtDesk } from "./desk-reading.ts";
