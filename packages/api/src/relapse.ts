import {
  addPhase,
  addRelapseCall,
  answerRelapseRequest,
  askInPhase,
  changePhase,
  listAtNight,
  readAtNight,
  readRelapsePlan,
  removePhase,
  removeRelapseCall,
  reviewRelapsePlan,
  shareAtNight,
  takeRequestBack,
  writeCrisisCard,
} from "@naast/domain";
import {
  crisisCardChange,
  newPhase,
  newRelapseCall,
  nightChoice,
  phaseChange,
  phaseChoice,
  relapseAnswer,
  relapseAsk,
  relapseCallChoice,
  relapseRequestChoice,
  relapseReview,
} from "@naast/vocabulary";
import { forClient, forShelter, router } from "./procedures.ts";

export const relapse = router({
  read: forClient("relapse.read").query(({ ctx }) => readRelapsePlan(ctx.domain, ctx.permit)),
  addPhase: forClient("relapse.addPhase")
    .input(newPhase)
    .mutation(({ ctx, input }) => addPhase(ctx.domain, ctx.permit, input)),
  changePhase: forClient("relapse.changePhase", "phaseId")
    .input(phaseChange)
    .mutation(({ ctx, input }) => changePhase(ctx.domain, ctx.permit, input)),
  removePhase: forClient("relapse.removePhase", "phaseId")
    .input(phaseChoice)
    .mutation(({ ctx, input }) => removePhase(ctx.domain, ctx.permit, input)),
  shareAtNight: forClient("relapse.shareAtNight", "phaseId")
    .input(nightChoice)
    .mutation(({ ctx, input }) => shareAtNight(ctx.domain, ctx.permit, input)),
  ask: forClient("relapse.ask", "phaseId")
    .input(relapseAsk)
    .mutation(({ ctx, input }) => askInPhase(ctx.domain, ctx.permit, input)),
  takeBack: forClient("relapse.takeBack", "requestId")
    .input(relapseRequestChoice)
    .mutation(({ ctx, input }) => takeRequestBack(ctx.domain, ctx.permit, input)),
  answer: forClient("relapse.answer", "requestId")
    .input(relapseAnswer)
    .mutation(({ ctx, input }) => answerRelapseRequest(ctx.domain, ctx.permit, input)),
  addCall: forClient("relapse.addCall")
    .input(newRelapseCall)
    .mutation(({ ctx, input }) => addRelapseCall(ctx.domain, ctx.permit, input)),
  removeCall: forClient("relapse.removeCall", "callId")
    .input(relapseCallChoice)
    .mutation(({ ctx, input }) => removeRelapseCall(ctx.domain, ctx.permit, input)),
  writeCard: forClient("relapse.writeCard")
    .input(crisisCardChange)
    .mutation(({ ctx, input }) => writeCrisisCard(ctx.domain, ctx.permit, input)),
  review: forClient("relapse.review")
    .input(relapseReview)
    .mutation(({ ctx, input }) => reviewRelapsePlan(ctx.domain, ctx.permit, input)),
  listAtNight: forShelter("relapse.listAtNight").query(({ ctx }) => listAtNight(ctx.domain, ctx.permit)),
  readAtNight: forClient("relapse.readAtNight").query(({ ctx }) => readAtNight(ctx.domain, ctx.permit)),
});
