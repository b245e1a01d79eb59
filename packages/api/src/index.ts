export { readHealth as health } from "@naast/domain";
export { answerCalendar, calendarFile } from "./calendar-door.ts";
export { type ApiContext, createContext } from "./context.ts";
export { type Failure, failureOf } from "./failures.ts";
export { handleTrpc } from "./handle-trpc.ts";
export {
  acceptInvitee,
  answerLater,
  askInvitee,
  declineInvitee,
  giveWord,
  type InviteeView,
  type OpenedInvitation,
  openInvitee,
  readInvitee,
  removeByCode,
  removeHeld,
} from "./invitee.ts";
export { reportBug } from "./report-bug.ts";
export { createCaller, type Router, router } from "./router.ts";
export { stopByWord } from "./stop-door.ts";
