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
import { meetingInput } from "@naast/vocabulary";
import { forClient, router } from "./procedures.ts";

/** Meetings before they begin: find a time, agenda, who leads, who brings what, where. */
export const meeting = router({
  list: forClient("meeting.read").query(({ ctx }) => readMeetings(ctx.domain, ctx.permit)),
  read: forClient("meeting.read", "meetingId")
    .input(meetingInput.read)
    .query(({ ctx, input }) => readMeetingPage(ctx.domain, ctx.permit, input)),
  places: forClient("meeting.searchRooms")
    .input(meetingInput.places)
    .query(({ ctx, input }) => searchRooms(ctx.domain, ctx.permit, input)),
  plan: forClient("meeting.plan")
    .input(meetingInput.plan)
    .mutation(({ ctx, input }) => planMeeting(ctx.domain, ctx.permit, input)),
  find: forClient("meeting.find")
    .input(meetingInput.find)
    .mutation(({ ctx, input }) => findTime(ctx.domain, ctx.permit, input)),
  change: forClient("meeting.change", "meetingId")
    .input(meetingInput.change)
    .mutation(({ ctx, input }) => changeMeeting(ctx.domain, ctx.permit, input)),
  cancel: forClient("meeting.cancel", "meetingId")
    .input(meetingInput.cancel)
    .mutation(({ ctx, input }) => cancelMeeting(ctx.domain, ctx.permit, input)),
  offerTimes: forClient("meeting.offerTimes", "meetingId")
    .input(meetingInput.offerTimes)
    .mutation(({ ctx, input }) => offerTimes(ctx.domain, ctx.permit, input)),
  pickTime: forClient("meeting.pickTime", "meetingId")
    .input(meetingInput.pickTime)
    .mutation(({ ctx, input }) => pickTime(ctx.domain, ctx.permit, input)),
  reply: forClient("meeting.reply", "meetingId")
    .input(meetingInput.reply)
    .mutation(({ ctx, input }) => replyToMeeting(ctx.domain, ctx.permit, input)),
  addPoint: forClient("meeting.addPoint", "meetingId")
    .input(meetingInput.addPoint)
    .mutation(({ ctx, input }) => addAgendaPoint(ctx.domain, ctx.permit, input)),
  decidePoint: forClient("meeting.decidePoint", "meetingId")
    .input(meetingInput.decidePoint)
    .mutation(({ ctx, input }) => decideAgendaPoint(ctx.domain, ctx.permit, input)),
  movePoint: forClient("meeting.movePoint", "meetingId")
    .input(meetingInput.movePoint)
    .mutation(({ ctx, input }) => moveAgendaPoint(ctx.domain, ctx.permit, input)),
  removePoint: forClient("meeting.removePoint", "meetingId")
    .input(meetingInput.removePoint)
    .mutation(({ ctx, input }) => removeAgendaPoint(ctx.domain, ctx.permit, input)),
  writeNote: forClient("meeting.writeNote", "meetingId")
    .input(meetingInput.writeNote)
    .mutation(({ ctx, input }) => writeMeetingNote(ctx.domain, ctx.permit, input)),
  askChair: forClient("meeting.askChair", "meetingId")
    .input(meetingInput.askChair)
    .mutation(({ ctx, input }) => askChair(ctx.domain, ctx.permit, input)),
  answerChair: forClient("meeting.answerChair", "meetingId")
    .input(meetingInput.answerChair)
    .mutation(({ ctx, input }) => answerChair(ctx.domain, ctx.permit, input)),
  arrange: forClient("meeting.arrange", "meetingId")
    .input(meetingInput.arrange)
    .mutation(({ ctx, input }) => arrangeMeeting(ctx.domain, ctx.permit, input)),
  addContribution: forClient("meeting.addContribution", "meetingId")
    .input(meetingInput.addContribution)
    .mutation(({ ctx, input }) => addContribution(ctx.domain, ctx.permit, input)),
  answerContribution: forClient("meeting.answerContribution", "meetingId")
    .input(meetingInput.answerContribution)
    .mutation(({ ctx, input }) => answerContribution(ctx.domain, ctx.permit, input)),
  removeContribution: forClient("meeting.removeContribution", "meetingId")
    .input(meetingInput.removeContribution)
    .mutation(({ ctx, input }) => removeContribution(ctx.domain, ctx.permit, input)),
  inviteCoordinator: forClient("meeting.inviteCoordinator", "meetingId")
    .input(meetingInput.inviteCoordinator)
    .mutation(({ ctx, input }) => inviteCoordinator(ctx.domain, ctx.permit, { ...input, address: ctx.forge().address })),
  withdrawCoordinator: forClient("meeting.withdrawCoordinator", "meetingId")
    .input(meetingInput.withdrawCoordinator)
    .mutation(({ ctx, input }) => withdrawCoordinator(ctx.domain, ctx.permit, input)),
});
