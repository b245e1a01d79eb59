import {
  answerAgreement,
  answerVoice,
  closeTalk,
  leadTalk,
  lookBack,
  makeAgreement,
  moveToPoint,
  planAgreement,
  proposeAgreement,
  readTalkOf,
  removeAgreement,
  respondToTalk,
  writeVoice,
} from "@naast/domain";
import { talkInput } from "@naast/vocabulary";
import { forClient, router } from "./procedures.ts";

/** A meeting while it is going on and afterwards: points, voices, agreements, what people say who were not there. */
export const talk = router({
  read: forClient("talk.read", "meetingId")
    .input(talkInput.read)
    .query(({ ctx, input }) => readTalkOf(ctx.domain, ctx.permit, input)),
  lead: forClient("talk.lead", "meetingId")
    .input(talkInput.lead)
    .mutation(({ ctx, input }) => leadTalk(ctx.domain, ctx.permit, input)),
  moveToPoint: forClient("talk.lead", "meetingId")
    .input(talkInput.moveToPoint)
    .mutation(({ ctx, input }) => moveToPoint(ctx.domain, ctx.permit, input)),
  close: forClient("talk.lead", "meetingId")
    .input(talkInput.close)
    .mutation(({ ctx, input: { clientId: _, ...closing } }) => closeTalk(ctx.domain, ctx.permit, closing)),
  writeVoice: forClient("voice.write", "meetingId")
    .input(talkInput.writeVoice)
    .mutation(({ ctx, input }) => writeVoice(ctx.domain, ctx.permit, input)),
  answerVoice: forClient("voice.answer", "voiceId")
    .input(talkInput.answerVoice)
    .mutation(({ ctx, input }) => answerVoice(ctx.domain, ctx.permit, input)),
  agree: forClient("agreement.make", "meetingId")
    .input(talkInput.agree)
    .mutation(({ ctx, input }) => makeAgreement(ctx.domain, ctx.permit, input)),
  answerAgreement: forClient("agreement.answer", "agreementId")
    .input(talkInput.answerAgreement)
    .mutation(({ ctx, input }) => answerAgreement(ctx.domain, ctx.permit, input)),
  removeAgreement: forClient("agreement.remove", "agreementId")
    .input(talkInput.removeAgreement)
    .mutation(({ ctx, input }) => removeAgreement(ctx.domain, ctx.permit, input)),
  planAgreement: forClient("agreement.plan", "agreementId")
    .input(talkInput.planAgreement)
    .mutation(({ ctx, input }) => planAgreement(ctx.domain, ctx.permit, input)),
  proposeAgreement: forClient("agreement.propose", "agreementId")
    .input(talkInput.proposeAgreement)
    .mutation(({ ctx, input }) => proposeAgreement(ctx.domain, ctx.permit, input)),
  respond: forClient("talk.respond", "meetingId")
    .input(talkInput.respond)
    .mutation(({ ctx, input }) => respondToTalk(ctx.domain, ctx.permit, input)),
  lookBack: forClient("talk.lookBack", "meetingId")
    .input(talkInput.lookBack)
    .mutation(({ ctx, input }) => lookBack(ctx.domain, ctx.permit, input)),
});
