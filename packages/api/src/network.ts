import {
  addNode,
  answerTogether,
  askTogether,
  changeNode,
  drawTie,
  endTogether,
  placeNode,
  readMap,
  readTogether,
  removeNode,
  removeTie,
} from "@naast/domain";
import { newNode, newTie, nodeChange, nodeChoice, nodePlacement, tieChoice, togetherAnswer, togetherChoice } from "@naast/vocabulary";
import { networkExchange } from "./network-exchange.ts";
import { forClient, router } from "./procedures.ts";

export const network = router({
  ...networkExchange,
  map: forClient("network.read").query(({ ctx }) => readMap(ctx.domain, ctx.permit)),
  mapTogether: forClient("network.readTogether").query(({ ctx }) => readMap(ctx.domain, ctx.permit)),
  addNode: forClient("node.add")
    .input(newNode)
    .mutation(({ ctx, input }) => addNode(ctx.domain, ctx.permit, input)),
  changeNode: forClient("node.change", "nodeId")
    .input(nodeChange)
    .mutation(({ ctx, input }) => changeNode(ctx.domain, ctx.permit, input)),
  placeNode: forClient("node.place", "nodeId")
    .input(nodePlacement)
    .mutation(({ ctx, input }) => placeNode(ctx.domain, ctx.permit, input)),
  removeNode: forClient("node.remove", "nodeId")
    .input(nodeChoice)
    .mutation(({ ctx, input }) => removeNode(ctx.domain, ctx.permit, input)),
  drawTie: forClient("tie.draw")
    .input(newTie)
    .mutation(({ ctx, input }) => drawTie(ctx.domain, ctx.permit, input)),
  removeTie: forClient("tie.remove", "tieId")
    .input(tieChoice)
    .mutation(({ ctx, input }) => removeTie(ctx.domain, ctx.permit, input)),
  together: forClient("together.read").query(({ ctx }) => readTogether(ctx.domain, ctx.permit)),
  askTogether: forClient("together.ask").mutation(({ ctx }) => askTogether(ctx.domain, ctx.permit)),
  answerTogether: forClient("together.answer", "togetherId")
    .input(togetherAnswer)
    .mutation(({ ctx, input }) => answerTogether(ctx.domain, ctx.permit, input)),
  endTogether: forClient("together.end", "togetherId")
    .input(togetherChoice)
    .mutation(({ ctx, input }) => endTogether(ctx.domain, ctx.permit, input)),
});
