export { listAccess, wordsOf } from "./access-log-reading.ts";
export { appendAccess, type LoggedAccess, linkOf } from "./access-log-repository.ts";
export {
  addChange,
  type ChangedItem,
  listHistory,
  markUndone,
  readChange,
  readHistory,
  type StoredChange,
  type StoredHistory,
  type TrackedItem,
} from "./change-repository.ts";
export { dropDeadLetter, listDeadLetters, retryDeadLetter } from "./dead-letter-repository.ts";
export { listChosenForClient } from "./delegated-event-reading.ts";
export { placeOfChange, stateAt, stateNow } from "./earlier-state-repository.ts";
export { eventsAfter, newestEvent } from "./event-feed-reading.ts";
export { isHeard, lastEvent, readEvents, readEventsFiltered, type SeenEvent } from "./event-reading.ts";
export { addEvent, addFirstEvent, addInviteeEvent, type EventPlace } from "./event-repository.ts";
export { readHeads } from "./head-reading.ts";
export { storyClock } from "./installation-repository.ts";
export { restoreItem } from "./item-repository.ts";
export {
  addLetter,
  type DueMessage,
  endLetter,
  endMessages,
  endUnknownLetters,
  holdLetter,
  isLetterDue,
  type Letter,
  type LetterMessage,
  listDueMessages,
  listMessagesOf,
  markHandedOver,
  markLetterSent,
  postponeLetter,
} from "./letter-repository.ts";
export {
  ensureStopWord,
  findByStopWord,
  keepMessageChoice,
  readMessageChoiceInPlan,
  readMessageSettings,
  readReachIn,
  readReachOf,
  retimeMessages,
  stopMessages,
} from "./message-settings-repository.ts";
export {
  addMessages,
  concerns,
  type Listener,
  listListeners,
  listUntoldEvents,
  markSpread,
  type UntoldEvent,
} from "./message-spreading.ts";
export { addMail, oldestUnsentMail, releaseLease, removeInvitationMail, takeLease } from "./outbox-repository.ts";
export { isStillWaiting, listRemindable } from "./still-waiting.ts";
export { isVisitKept, keepVisit, readVisit, type Visit } from "./visit-repository.ts";
