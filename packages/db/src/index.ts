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
export { type Engine, type Reader, type Store, StoreUnavailable, type Writer } from "./store.ts";
export type { Tables } from "./tables.ts";
export { listParticipantIds, nameOfPerson, readPeople } from "./network/repository.ts";
export { countGoals, insertGoal, readGoal, type StoredGoal, updateGoal } from "./plan/goal-repository.ts";
