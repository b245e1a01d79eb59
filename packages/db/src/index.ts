export {
  endStoredFeed,
  type FeedHolder,
  findCalendarFeed,
  readCalendarFeed,
  renewStoredFeed,
} from "./account/calendar-feed-repository.ts";
export { type CardHolder, readMemberHolder } from "./account/card-holder-reading.ts";
export {
  changeOwnPin,
  changeSecondPin,
  hasNoWayBack,
  insertSecondPin,
  type OwnPin,
  readOwnPin,
  readSecondPin,
  removeSecondPin,
  type SecondPin,
} from "./account/card-pin-repository.ts";
export { insertQuietAccount } from "./account/card-quiet-repository.ts";
export {
  type CardInUse,
  insertCard,
  listPinsOf,
  readCardInUse,
  readPinOfHolder,
  type StoredPin,
  saveStartPin,
  withdrawCardInUse,
} from "./account/card-repository.ts";
export { type CardSeal, cardSealFrom, isSameHash, newCardCode, newSalt, newStartPin } from "./account/card-seal.ts";
export { insertOwnCard, type OwnCard } from "./account/card-sign-in-repository.ts";
export {
  changeOwnSettings,
  endOtherOwnSessions,
  endOwnSession,
  listFormerPlans,
  listOwnPlans,
  listOwnSessions,
  type OwnAccount,
  type OwnSession,
  type OwnWork,
  readOwnAccount,
  readOwnEmail,
  readOwnWork,
  renameOwnAccount,
} from "./account/repository-own.ts";
export { addTry, listTries } from "./account/repository-tries.ts";
export { type KeyFor, keysFrom } from "./account/server-key.ts";
export { ownTimeZone } from "./account/time-zone-repository.ts";
export { listAssignments, listLocations, listWorkers } from "./client/assignment-reading.ts";
export {
  endStoredAssignment,
  insertAssignment,
  listOpenAssignments,
  readAssignment,
  type StoredAssignment,
} from "./client/assignment-repository.ts";
export {
  listCaseload,
  listGranted,
  listMeetings,
  listPeopleOf,
  listPurposes,
  listWaitingProposals,
  listWaitingSteps,
} from "./client/caseload-reading.ts";
export { insertClient, isEmailKnown, isOwnLocation, readClientPerson } from "./client/client-repository.ts";
export { listAtDesk, listMembersAtDesk } from "./client/desk-reading.ts";
export { chosenReadersOf, setChosenReaders } from "./consent/chosen-reader-repository.ts";
export { type GrantWithNames, listConsent, listEndingGrants, listWithdrawnByClient } from "./consent/consent-history-reading.ts";
export {
  acceptDelegation,
  endDelegation,
  endDelegationsOf,
  insertDelegation,
  listDelegations,
  type StoredDelegation,
} from "./consent/delegation-repository.ts";
export { type GrantWay, insertGrant, listRunningGrants, type StoredGrant, withdrawStoredGrant } from "./consent/grant-repository.ts";
export {
  insertPortraitLine,
  listPortraitLines,
  readOwnPortraitLine,
  readPortraitLine,
  type StoredPortraitLine,
  updatePortraitLine,
} from "./consent/portrait-line-repository.ts";
export {
  insertPortrait,
  type PortraitWithReaders,
  readPortraitRow,
  readSeenPortrait,
  type StoredPortrait,
  updatePortrait,
} from "./consent/portrait-repository.ts";
export { listGrantedPeople, listGrants } from "./consent/sharing-reading.ts";
export { readSharedItem, type StoredSharedItem, updateVisibility } from "./consent/visibility-repository.ts";
export { currentStore } from "./current-store.ts";
export { isDuplicate } from "./dialect/compare.ts";
export type { Snapshot } from "./dialect/snapshot.ts";
export { listUnreviewed } from "./emergency/emergency-reading.ts";
export {
  hasUnreviewedBefore,
  insertEmergencyAccess,
  readEmergencyAccess,
  reviewStoredEmergencyAccess,
  type StoredEmergencyAccess,
} from "./emergency/emergency-repository.ts";
export { clientFacts, shelterFacts } from "./facts/repository.ts";
export {
  eraseContact,
  listExpired,
  listLaterDue,
  listOldContacts,
  listOldNominations,
} from "./invitation/invitation-keeping.ts";
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
} from "./invitation/invitation-repository.ts";
export { endSecrets, type NewSecret, replaceSecrets } from "./invitation/invitation-secret-repository.ts";
export { invitedNames } from "./invitation/invited-names.ts";
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
} from "./invitation/invitee-repository.ts";
export { confirmTalkByWorker, listSafetyTalks, noteTalkByClient, type StoredSafetyTalk } from "./invitation/safety-talk-repository.ts";
export { listAccess, wordsOf } from "./journal/access-log-reading.ts";
export { appendAccess, type LoggedAccess, linkOf } from "./journal/access-log-repository.ts";
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
} from "./journal/change-repository.ts";
export { dropDeadLetter, listDeadLetters, retryDeadLetter } from "./journal/dead-letter-repository.ts";
export { listChosenForClient } from "./journal/delegated-event-reading.ts";
export { placeOfChange, stateAt, stateNow } from "./journal/earlier-state-repository.ts";
export { eventsAfter, newestEvent } from "./journal/event-feed-reading.ts";
export { isHeard, lastEvent, readEvents, readEventsFiltered, type SeenEvent } from "./journal/event-reading.ts";
export { addEvent, addFirstEvent, addInviteeEvent, type EventPlace } from "./journal/event-repository.ts";
export { readHeads } from "./journal/head-reading.ts";
export { storyClock } from "./journal/installation-repository.ts";
export { restoreItem } from "./journal/item-repository.ts";
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
} from "./journal/letter-repository.ts";
export {
  ensureStopWord,
  findByStopWord,
  keepMessageChoice,
  readMessageSettings,
  readReachIn,
  readReachOf,
  retimeMessages,
  stopMessages,
} from "./journal/message-settings-repository.ts";
export {
  addMessages,
  concerns,
  type Listener,
  listListeners,
  listUntoldEvents,
  markSpread,
  type UntoldEvent,
} from "./journal/message-spreading.ts";
export { addMail, oldestUnsentMail, releaseLease, removeInvitationMail, takeLease } from "./journal/outbox-repository.ts";
export { isStillWaiting, listRemindable } from "./journal/still-waiting.ts";
export { isVisitKept, keepVisit, readVisit, type Visit } from "./journal/visit-repository.ts";
export {
  insertAgendaPoint,
  insertContribution,
  listAgendaPoints,
  listContributions,
  type StoredContribution,
  type StoredPoint,
  updateAgendaPoint,
  updateContribution,
} from "./meeting/agenda-repository.ts";
export {
  deleteMeetingAgreement,
  insertMeetingAgreement,
  readMeetingAgreement,
  type StoredMeetingAgreement,
  updateMeetingAgreement,
} from "./meeting/agreement-repository.ts";
export { type CalendarMeeting, listCalendarMeetings, listTellingNames } from "./meeting/calendar-reading.ts";
export {
  findOrAddPerson,
  inviteCoordinator,
  listCoordinatedMeetings,
  listCoordinators,
  readCoordinatedMeeting,
  type StoredCoordinator,
  setCoordinatorState,
} from "./meeting/coordinator-repository.ts";
export {
  insertMeeting,
  listSeenMeetings,
  type MeetingRow,
  readMeeting,
  type StoredMeeting,
  updateMeeting,
  updateMeetingQuietly,
} from "./meeting/meeting-repository.ts";
export { type PrivateSeal, privateSealFrom, type SealPlace } from "./meeting/private-seal.ts";
export {
  agreeToRelease,
  changeSealed,
  deleteSealed,
  insertSealed,
  listSealed,
  readSealed,
  releaseText,
  type StoredPrivateText,
} from "./meeting/private-text-repository.ts";
export { addUnsignedEvent } from "./meeting/private-time-event.ts";
export {
  beginPrivateTime,
  enterPrivateTime,
  type InsidePermit,
  listPresent,
  readPrivateTime,
  type StoredPrivateTime,
  updatePrivateTime,
} from "./meeting/private-time-repository.ts";
export {
  keepOwnNote,
  listReplies,
  listSharedNotes,
  placeReply,
  readOwnNote,
  type StoredNote,
  type StoredReply,
} from "./meeting/reply-repository.ts";
export { takenRooms } from "./meeting/room-booking.ts";
export {
  listLookBacks,
  listMeetingAgreements,
  listReleased,
  listResponses,
  listTalkPoints,
  listWaitingOfTalks,
  type ReadAgreement,
} from "./meeting/talk-reading.ts";
export { insertTalk, markHeld, readTalk, type Said, type StoredTalk, saveResponse, updateTalk } from "./meeting/talk-repository.ts";
export { deleteVoice, insertVoice, listVoices, readOwnVoice, type StoredVoice, updateVoice } from "./meeting/voice-repository.ts";
export {
  insertDeepening,
  readDeepeningRow,
  type StoredDeepening,
  updateDeepening,
} from "./network/deepening-repository.ts";
export { readSeenMap, type SeenMap, type StoredNode, type StoredTie } from "./network/map-reading.ts";
export {
  answerMemberEnding,
  insertMemberEnding,
  lapseMemberEndings,
  listEndingsToDecide,
  listMemberEndings,
  readMemberEnding,
  type StoredMemberEnding,
} from "./network/member-ending-repository.ts";
export { eraseOwnAccount, eraseOwnPart, isAccountUsedElsewhere } from "./network/member-erasure.ts";
export {
  countOwnLines,
  listLooksAtOwn,
  listOwnInvitations,
  listOwnSteps,
  listOwnWords,
  readOwnPerson,
} from "./network/member-own-part-reading.ts";
export {
  listStepsOf,
  listTicksOf,
  readMember,
  removeOwnWords,
  type StoredMembership,
  untickReader,
  updateMember,
} from "./network/member-repository.ts";
export {
  type AddedNode,
  insertNode,
  lastChangeOf,
  type NodeUpdate,
  type NodeWithReaders,
  readNode,
  updateNode,
} from "./network/node-repository.ts";
export { listParticipantIds, nameOfPerson, namesOf, readPeople } from "./network/repository.ts";
export {
  insertSnapshot,
  listSnapshots,
  readSnapshot,
  removeStoredSnapshot,
  type StoredSnapshot,
} from "./network/snapshot-repository.ts";
export { insertTie, listTiesOf, readTie, removeStoredTie, type TieEnds } from "./network/tie-repository.ts";
export { insertTogether, listTogether, type StoredTogether, updateTogether } from "./network/together-repository.ts";
export { insertComment, readComment, removeStoredComment, type StoredComment } from "./plan/comment-repository.ts";
export {
  insertContactMoment,
  readContactMoment,
  removeStoredContactMoment,
  type StoredContactMoment,
} from "./plan/contact-moment-repository.ts";
export { countGoals, insertGoal, listGoalPlaces, readGoal, type StoredGoal, updateGoal } from "./plan/goal-repository.ts";
export { insertOwnView, readOwnView, readOwnViewOn, type StoredOwnView, updateOwnView } from "./plan/own-view-repository.ts";
export { readSeenPlan, type SeenPlan } from "./plan/plan-reading.ts";
export { listProposals, listWaiting, type SeenProposal } from "./plan/proposal-reading.ts";
export {
  decidingChange,
  insertProposal,
  listSet,
  readOwnProposal,
  type StoredProposal,
  updateProposal,
} from "./plan/proposal-repository.ts";
export { type PurposeAnswers, type PurposeVersions, readPurpose } from "./plan/purpose-reading.ts";
export { insertPurpose, newestPurpose, type StoredAgreement, type StoredPurpose, saveAgreement } from "./plan/purpose-repository.ts";
export {
  insertRecorded,
  listRecorded,
  readRecorded,
  type StoredRecorded,
  updateRecorded,
} from "./plan/recorded-answer-repository.ts";
export {
  listEarlierResponses,
  listProposalResponses,
  listRespondedTo,
  type PlacedResponse,
  type StoredResponse,
  saveProposalResponse,
} from "./plan/response-repository.ts";
export {
  insertRoundView,
  listSeenRoundViews,
  readOwnRoundView,
  type StoredRoundView,
  updateRoundView,
} from "./plan/round-view-repository.ts";
export { insertStep, listNarrowedSteps, readStep, type StoredStep, updateStep } from "./plan/step-repository.ts";
export {
  insertRound,
  listRoundPeople,
  listRounds,
  readRound,
  type StoredRound,
  updateRound,
} from "./plan/view-round-repository.ts";
export {
  endMeetingPlace,
  endRoom,
  listMeetingPlaces,
  listOwnLocations,
  listOwnRooms,
  listRoomsFor,
  type StoredPlace,
  type StoredRoom,
  writeMeetingPlace,
  writeRoom,
} from "./shelter/room-repository.ts";
export { type FoundWorker, findColleague } from "./shelter/worker-repository.ts";
export { type Engine, type Reader, type Store, StoreUnavailable, type Writer } from "./store.ts";
export type { Tables } from "./tables.ts";
export { insertBroughtIn, isPlanEmpty } from "./take-along/brought-in-repository.ts";
export { listWordings, type WordingRow } from "./take-along/earlier-reading.ts";
export {
  deleteErasure,
  insertErasure,
  readStartedErasure,
  readWaysIn,
  type StartedErasure,
} from "./take-along/erasure-repository.ts";
export { listDeepenings, listMapSnapshots } from "./take-along/map-details-reading.ts";
export { eraseWholePlan, removeEventsOfErasedPlans } from "./take-along/plan-erasure.ts";
export { listTalks, type WholeTalks } from "./take-along/talk-taking.ts";
