import { meetingCancel, meetingChoice, meetingMove, newMeeting } from "./meeting.ts";
import {
  agendaPointChoice,
  agendaPointDecision,
  agendaPointMove,
  chairAnswer,
  chairAsk,
  contributionAnswer,
  contributionChoice,
  coordinatorChoice,
  coordinatorInvitation,
  meetingCare,
  meetingNoteWrite,
  meetingReply,
  meetingToFind,
  newAgendaPoint,
  newContribution,
  timePick,
  timesOffer,
} from "./meeting-before.ts";
import {
  absentWords,
  agreementAnswered,
  agreementCarried,
  agreementChoice,
  lookedBack,
  newAgreement,
  newVoice,
  pointReached,
  talkClosing,
  talkLead,
  voiceAnswered,
} from "./meeting-talk.ts";
import { clientInPrivateTime, newPrivateText, privateTextChange, privateTextChoice, privateTextRelease } from "./private-time.ts";
import { roomSearch } from "./room.ts";

/** What the api takes about a meeting before it begins, by the name of the procedure. Forms check the same. */
export const meetingInput = {
  read: meetingChoice,
  places: roomSearch,
  plan: newMeeting,
  find: meetingToFind,
  change: meetingMove,
  cancel: meetingCancel,
  offerTimes: timesOffer,
  pickTime: timePick,
  reply: meetingReply,
  addPoint: newAgendaPoint,
  decidePoint: agendaPointDecision,
  movePoint: agendaPointMove,
  removePoint: agendaPointChoice,
  writeNote: meetingNoteWrite,
  askChair: chairAsk,
  answerChair: chairAnswer,
  arrange: meetingCare,
  addContribution: newContribution,
  answerContribution: contributionAnswer,
  removeContribution: contributionChoice,
  inviteCoordinator: coordinatorInvitation,
  withdrawCoordinator: coordinatorChoice,
} as const;

/** The same for a meeting that is going on, and afterwards. */
export const talkInput = {
  read: meetingChoice,
  lead: talkLead,
  moveToPoint: pointReached,
  close: talkClosing,
  writeVoice: newVoice,
  answerVoice: voiceAnswered,
  agree: newAgreement,
  answerAgreement: agreementAnswered,
  removeAgreement: agreementChoice,
  planAgreement: agreementCarried,
  proposeAgreement: agreementCarried,
  respond: absentWords,
  lookBack: lookedBack,
} as const;

/** The same for private time. */
export const privateTimeInput = {
  read: meetingChoice,
  begin: meetingChoice,
  end: meetingChoice,
  enter: meetingChoice,
  sayClientIn: clientInPrivateTime,
  write: newPrivateText,
  change: privateTextChange,
  remove: privateTextChoice,
  release: privateTextRelease,
} as const;
