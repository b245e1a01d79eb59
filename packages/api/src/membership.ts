import {
  askMemberEnding,
  changeMember,
  correctOwnPart,
  decideMemberEnding,
  eraseOwnPart,
  leavePlan,
  pauseMember,
  readEndingsToDecide,
  readMemberEndings,
  readMemberPage,
  readOwnPart,
  removeMember,
  resumeMember,
} from "@naast/domain";
import {
  erasureConfirmed,
  memberChange,
  memberChoice,
  memberEndingDecision,
  memberEndingRequest,
  memberLeaving,
  memberPause,
  ownPartCorrection,
} from "@naast/vocabulary";
import { forClient, forShelter, router } from "./procedures.ts";

/** Taking part and stepping back, and what is held about who does. */
export const membership = router({
  read: forClient("consent.read", "personId")
    .input(memberChoice)
    .query(({ ctx, input }) => readMemberPage(ctx.domain, ctx.permit, input)),
  change: forClient("member.change", "personId")
    .input(memberChange)
    .mutation(({ ctx, input }) => changeMember(ctx.domain, ctx.permit, input)),
  pause: forClient("member.pause", "personId")
    .input(memberPause)
    .mutation(({ ctx, input }) => pauseMember(ctx.domain, ctx.permit, input)),
  resume: forClient("member.resume", "personId")
    .input(memberChoice)
    .mutation(({ ctx, input }) => resumeMember(ctx.domain, ctx.permit, input)),
  leave: forClient("member.leave")
    .input(memberLeaving)
    .mutation(({ ctx, input }) => leavePlan(ctx.domain, ctx.permit, input)),
  remove: forClient("member.remove", "personId")
    .input(memberChoice)
    .mutation(({ ctx, input }) => removeMember(ctx.domain, ctx.permit, input)),
  endings: forClient("member.readEndings").query(({ ctx }) => readMemberEndings(ctx.domain, ctx.permit)),
  endingsToDecide: forShelter("memberEnding.list").query(({ ctx }) => readEndingsToDecide(ctx.domain, ctx.permit)),
  askEnding: forClient("member.askEnding", "personId")
    .input(memberEndingRequest)
    .mutation(({ ctx, input }) => askMemberEnding(ctx.domain, ctx.permit, input)),
  decideEnding: forClient("member.decideEnding", "endingId")
    .input(memberEndingDecision)
    .mutation(({ ctx, input }) => decideMemberEnding(ctx.domain, ctx.permit, input)),
  ownPart: forClient("ownPart.read").query(({ ctx }) => readOwnPart(ctx.domain, ctx.permit)),
  takeOwnPartAlong: forClient("ownPart.takeAlong").query(({ ctx }) => readOwnPart(ctx.domain, ctx.permit)),
  correctOwnPart: forClient("ownPart.correct")
    .input(ownPartCorrection)
    .mutation(({ ctx, input }) => correctOwnPart(ctx.domain, ctx.permit, input)),
  eraseOwnPart: forClient("ownPart.erase")
    .input(erasureConfirmed)
    .mutation(({ ctx }) => eraseOwnPart(ctx.domain, ctx.permit)),
});
