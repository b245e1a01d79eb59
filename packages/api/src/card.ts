import {
  changePin,
  chooseSecondPin,
  issueCard,
  issueMemberCard,
  makeOwnCard,
  readCard,
  readMemberCard,
  readOwnCard,
  removeSecondPin,
  withdrawCard,
  withdrawMemberCard,
} from "@naast/domain";
import { memberCard, newCard, newMemberCard, pinChange, pinChoice, pinEntry } from "@naast/vocabulary";
import { forClient, forSelf, router } from "./procedures.ts";

export const card = router({
  read: forClient("card.read").query(({ ctx }) => readCard(ctx.domain, ctx.permit)),
  issue: forClient("card.issue")
    .input(newCard)
    .mutation(({ ctx, input }) => issueCard(ctx.domain, ctx.permit, input)),
  withdraw: forClient("card.withdraw").mutation(async ({ ctx }) => {
    await withdrawCard(ctx.domain, ctx.permit);
    return null;
  }),
  readMember: forClient("memberCard.read", "personId")
    .input(memberCard)
    .query(({ ctx, input }) => readMemberCard(ctx.domain, ctx.permit, input)),
  issueMember: forClient("memberCard.issue", "personId")
    .input(newMemberCard)
    .mutation(({ ctx, input }) => issueMemberCard(ctx.domain, ctx.permit, input)),
  withdrawMember: forClient("memberCard.withdraw", "personId")
    .input(memberCard)
    .mutation(async ({ ctx, input }) => {
      await withdrawMemberCard(ctx.domain, ctx.permit, input);
      return null;
    }),
  own: forSelf("account.read").query(({ ctx }) => readOwnCard(ctx.domain, ctx.permit)),
  make: forSelf("pin.choose")
    .input(pinChoice)
    .mutation(({ ctx, input }) => makeOwnCard(ctx.domain, ctx.permit, input)),
  changePin: forSelf("pin.choose")
    .input(pinChange)
    .mutation(async ({ ctx, input }) => {
      await changePin(ctx.domain, ctx.permit, input);
      return null;
    }),
  chooseSecondPin: forSelf("pin.choose")
    .input(pinChange)
    .mutation(async ({ ctx, input }) => {
      await chooseSecondPin(ctx.domain, ctx.permit, input);
      return null;
    }),
  removeSecondPin: forSelf("pin.choose")
    .input(pinEntry)
    .mutation(async ({ ctx, input }) => {
      await removeSecondPin(ctx.domain, ctx.permit, input);
      return null;
    }),
});
