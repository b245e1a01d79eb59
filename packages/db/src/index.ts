export {
  changeOwnSettings,
  endOtherOwnSessions,
  endOwnSession,
  listOwnPlans,
  listOwnSessions,
  type OwnAccount,
  type OwnSession,
  type OwnWork,
  readOwnAccount,
  readOwnWork,
} from "./account/repository-own.ts";
export { chosenReadersOf, setChosenReaders } from "./consent/chosen-reader-repository.ts";
export { currentStore } from "./current-store.ts";
export type { Snapshot } from "./dialect/snapshot.ts";
export { clientFacts, shelterFacts } from "./facts/repository.ts";
export { appendAccess, type LoggedAccess, linkOf } from "./journal/access-log-repository.ts";
export {
  addChange,
  listHistory,
  markUndone,
  readChange,
  readHistory,
  type StoredChange,
  type StoredHistory,
  type TrackedItem,
} from "./journal/change-repository.ts";
export { addEvent, type EventPlace } from "./journal/event-repository.ts";
export { restoreItem, versionOf } from "./journal/item-repository.ts";
export { listParticipantIds, nameOfPerson, readPeople } from "./network/repository.ts";
export { countGoals, insertGoal, readGoal, type StoredGoal, updateGoal } from "./plan/goal-repository.ts";
export { type Engine, type Reader, type Store, StoreUnavailable, type Writer } from "./store.ts";
export type { Tables } from "./tables.ts";
export { eventsAfter, lastEvent, newestEvent, readEvents, readEventsFiltered, readHeads, type SeenEvent } from "./journal/event-reading.ts";
export { keepVisit, readVisit, type Visit } from "./journal/visit-repository.ts";
export { readSeenPlan, type SeenPlan } from "./plan/plan-reading.ts";
export { type PurposeAnswers, type PurposeVersions, readPurpose } from "./plan/purpose-reading.ts";
export { listAssignments, listLocations, listWorkers } from "./client/assignment-reading.ts";
export { listCaseload, listGranted, listMeetings, listPeopleOf, listPurposes, listWaitingProposals, listWaitingSteps } from "./client/caseload-reading.ts";
export { listGrants } from "./consent/sharing-reading.ts";
export { listAccess, wordsOf } from "./journal/access-log-reading.ts";
