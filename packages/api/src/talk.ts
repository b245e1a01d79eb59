import {
  answerAgreement,
  answerVoice,
  closeTalk,
  leadTalk,
  makeAgreement,
  moveToPoint,
  planAgreement,
  proposeAgreement,
  readTalkOf,
  removeAgreement,
  respondToTalk,
  writeVoice,
} from "@naast/domain";
import {
  absentWords,
  agreementAnswered,
  agreementCarried,
  agreementChoice,
  meetingChoice,
  newAgreement,
  newVoice,
  pointReached,
  talkClosing,
  talkLead,
  voiceAnswered,
} from "@naast/vocabulary";
import { forClient, router } from "./procedures.ts";

/** A meeting while it is going on and afterwards: points, voices, agreements, what people say who were not there. */
export const talk = router({
  read: forClient("talk.read", "meetingId")
    .input(meetingChoice)
    .query(({ ctx, input }) => readTalkOf(ctx.domain, ctx.permit, input)),
  lead: forClient("talk.lead", "meetingId")
    .input(talkLead)
    .mutation(({ ctx, input }) => leadTalk(ctx.domain, ctx.permit, input)),
  moveToPoint: forClient("talk.lead", "meetingId")
    .input(pointReached)
    .mutation(({ ctx, input }) => moveToPoint(ctx.domain, ctx.permit, input)),
  close: forClient("talk.lead", "meetingId")
    .input(talkClosing)
    .mutation(({ ctx, input: { clientId: _, ...closing } }) => closeTalk(ctx.domain, ctx.permit, closing)),
  writeVoice: forClient("voice.write", "meetingId")
    .input(newVoice)
    .mutation(({ ctx, input }) => writeVoice(ctx.domain, ctx.permit, input)),
  answerVoice: forClient("voice.answer", "voiceId")
    .input(voiceAnswered)
    .mutation(({ ctx, input }) => answerVoice(ctx.domain, ctx.permit, input)),
  agree: forClient("agreement.make", "meetingId")
    .input(newAgreement)
    .mutation(({ ctx, input }) => makeAgreement(ctx.domain, ctx.permit, input)),
  answerAgreement: forClient("agreement.answer", "agreementId")
    .input(agreementAnswered)
    .mutation(({ ctx, input }) => answerAgreement(ctx.domain, ctx.permit, input)),
  removeAgreement: forClient("agreement.remove", "agreementId")
    .input(agreementChoice)
    .mutation(({ ctx, input }) => removeAgreement(ctx.domain, ctx.permit, input)),
  planAgreement: forClient("agreement.plan", "agreementId")
    .input(agreementCarried)
    .mutation(({ ctx, input }) => planAgreement(ctx.domain, ctx.permit, input)),
  proposeAgreement: forClient("agreement.propose", "agreementId")
    .input(agreementCarried)
    .mutation(({ ctx, input }) => proposeAgreement(ctx.domain, ctx.permit, input)),
  respond: forClient("talk.respond", "meetingId")
    .input(absentWords)
    .mutation(({ ctx, input }) => respondToTalk(ctx.domain, ctx.permit, input)),
});
