export {
  insertAgendaPoint,
  insertContribution,
  listAgendaPoints,
  listContributions,
  type StoredContribution,
  type StoredPoint,
  updateAgendaPoint,
  updateContribution,
} from "./agenda-repository.ts";
export {
  deleteMeetingAgreement,
  insertMeetingAgreement,
  readMeetingAgreement,
  type StoredMeetingAgreement,
  updateMeetingAgreement,
} from "./agreement-repository.ts";
export { type CalendarMeeting, listCalendarMeetings, listCoordinatedCalendar, listTellingNames } from "./calendar-reading.ts";
export {
  findOrAddPerson,
  inviteCoordinator,
  listCoordinatedMeetings,
  listCoordinators,
  readCoordinatedMeeting,
  type StoredCoordinator,
  setCoordinatorState,
} from "./coordinator-repository.ts";
export {
  insertMeeting,
  listSeenMeetings,
  type MeetingRow,
  readMeeting,
  type StoredMeeting,
  updateMeeting,
  updateMeetingQuietly,
} from "./meeting-repository.ts";
export { type PrivateSeal, privateSealFrom, type SealPlace } from "./private-seal.ts";
export {
  agreeToRelease,
  changeSealed,
  deleteSealed,
  insertSealed,
  listSealed,
  readSealed,
  releaseText,
  type StoredPrivateText,
} from "./private-text-repository.ts";
export { addUnsignedEvent } from "./private-time-event.ts";
export {
  beginPrivateTime,
  enterPrivateTime,
  type InsidePermit,
  listPresent,
  readPrivateTime,
  type StoredPrivateTime,
  updatePrivateTime,
} from "./private-time-repository.ts";
export {
  keepOwnNote,
  listReplies,
  listSharedNotes,
  placeReply,
  readOwnNote,
  type StoredNote,
  type StoredReply,
} from "./reply-repository.ts";
export { takenRooms } from "./room-booking.ts";
export {
  listLookBacks,
  listMeetingAgreements,
  listReleased,
  listResponses,
  listTalkPoints,
  listWaitingOfTalks,
  type ReadAgreement,
} from "./talk-reading.ts";
export { insertTalk, markHeld, readTalk, type Said, type StoredTalk, saveResponse, updateTalk } from "./talk-repository.ts";
export { deleteVoice, insertVoice, listVoices, readOwnVoice, type StoredVoice, updateVoice } from "./voice-repository.ts";
