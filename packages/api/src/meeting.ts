import {
  addAgendaPoint,
  addContribution,
  answerChair,
  answerContribution,
  arrangeMeeting,
  askChair,
  cancelMeeting,
  changeMeeting,
  decideAgendaPoint,
  findTime,
  inviteCoordinator,
  moveAgendaPoint,
  offerTimes,
  pickTime,
  planMeeting,
  readMeetingPage,
  readMeetings,
  removeAgendaPoint,
  removeContribution,
  replyToMeeting,
  searchRooms,
  withdrawCoordinator,
  writeMeetingNote,
} from "@naast/domain";
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
  meetingCancel,
  meetingCare,
  meetingChoice,
  meetingMove,
  meetingNoteWrite,
  meetingReply,
  meetingToFind,
  newAgendaPoint,
  newContribution,
  newMeeting,
  roomSearch,
  timePick,
  timesOffer,
} from "@naast/vocabulary";
import { forClient, router } from "./procedures.ts";

/** Meetings before they begin: find a time, agenda, who leads, who brings what, where. */
export const meeting = router({
  list: forClient("meeting.read").query(({ ctx }) => readMeetings(ctx.domain, ctx.permit)),
  read: forClient("meeting.read", "meetingId")
    .input(meetingChoice)
    .query(({ ctx, input }) => readMeetingPage(ctx.domain, ctx.permit, input)),
  places: forClient("meeting.searchRooms")
    .input(roomSearch)
    .query(({ ctx, input }) => searchRooms(ctx.domain, ctx.permit, input)),
  plan: forClient("meeting.plan")
    .input(newMeeting)
    .mutation(({ ctx, input }) => planMeeting(ctx.domain, ctx.permit, input)),
  find: forClient("meeting.find")
    .input(meetingToFind)
    .mutation(({ ctx, input }) => findTime(ctx.domain, ctx.permit, input)),
  change: forClient("meeting.change", "meetingId")
    .input(meetingMove)
    .mutation(({ ctx, input }) => changeMeeting(ctx.domain, ctx.permit, input)),
  cancel: forClient("meeting.cancel", "meetingId")
    .input(meetingCancel)
    .mutation(({ ctx, input }) => cancelMeeting(ctx.domain, ctx.permit, input)),
  offerTimes: forClient("meeting.offerTimes", "meetingId")
    .input(timesOffer)
    .mutation(({ ctx, input }) => offerTimes(ctx.domain, ctx.permit, input)),
  pickTime: forClient("meeting.pickTime", "meetingId")
    .input(timePick)
    .mutation(({ ctx, input }) => pickTime(ctx.domain, ctx.permit, input)),
  reply: forClient("meeting.reply", "meetingId")
    .input(meetingReply)
    .mutation(({ ctx, input }) => replyToMeeting(ctx.domain, ctx.permit, input)),
  addPoint: forClient("meeting.addPoint", "meetingId")
    .input(newAgendaPoint)
    .mutation(({ ctx, input }) => addAgendaPoint(ctx.domain, ctx.permit, input)),
  decidePoint: forClient("meeting.decidePoint", "meetingId")
    .input(agendaPointDecision)
    .mutation(({ ctx, input }) => decideAgendaPoint(ctx.domain, ctx.permit, input)),
  movePoint: forClient("meeting.movePoint", "meetingId")
    .input(agendaPointMove)
    .mutation(({ ctx, input }) => moveAgendaPoint(ctx.domain, ctx.permit, input)),
  removePoint: forClient("meeting.removePoint", "meetingId")
    .input(agendaPointChoice)
    .mutation(({ ctx, input }) => removeAgendaPoint(ctx.domain, ctx.permit, input)),
  writeNote: forClient("meeting.writeNote", "meetingId")
    .input(meetingNoteWrite)
    .mutation(({ ctx, input }) => writeMeetingNote(ctx.domain, ctx.permit, input)),
  askChair: forClient("meeting.askChair", "meetingId")
    .input(chairAsk)
    .mutation(({ ctx, input }) => askChair(ctx.domain, ctx.permit, input)),
  answerChair: forClient("meeting.answerChair", "meetingId")
    .input(chairAnswer)
    .mutation(({ ctx, input }) => answerChair(ctx.domain, ctx.permit, input)),
  arrange: forClient("meeting.arrange", "meetingId")
    .input(meetingCare)
    .mutation(({ ctx, input }) => arrangeMeeting(ctx.domain, ctx.permit, input)),
  addContribution: forClient("meeting.addContribution", "meetingId")
    .input(newContribution)
    .mutation(({ ctx, input }) => addContribution(ctx.domain, ctx.permit, input)),
  answerContribution: forClient("meeting.answerContribution", "meetingId")
    .input(contributionAnswer)
    .mutation(({ ctx, input }) => answerContribution(ctx.domain, ctx.permit, input)),
  removeContribution: forClient("meeting.removeContribution", "meetingId")
    .input(contributionChoice)
    .mutation(({ ctx, input }) => removeContribution(ctx.domain, ctx.permit, input)),
  inviteCoordinator: forClient("meeting.inviteCoordinator", "meetingId")
    .input(coordinatorInvitation)
    .mutation(({ ctx, input }) => inviteCoordinator(ctx.domain, ctx.permit, { ...input, address: ctx.forge().address })),
  withdrawCoordinator: forClient("meeting.withdrawCoordinator", "meetingId")
    .input(coordinatorChoice)
    .mutation(({ ctx, input }) => withdrawCoordinator(ctx.domain, ctx.permit, input)),
});
