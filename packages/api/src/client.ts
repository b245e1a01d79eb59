import { assignWorker, endAssignment, findAtDesk, readAssignments, readCaseload, readWeek, startClient } from "@naast/domain";
import { assignmentChoice, deskSearch, newAssignment, newClient, weekAsked } from "@naast/vocabulary";
import { forClient, forShelter, router } from "./procedures.ts";

export const client = router({
  caseload: forShelter("caseload.read").query(({ ctx }) => readCaseload(ctx.domain, ctx.permit)),
  week: forShelter("caseload.read")
    .input(weekAsked)
    .query(({ ctx, input }) => readWeek(ctx.domain, ctx.permit, input)),
  start: forShelter("client.start")
    .input(newClient)
    .mutation(({ ctx, input }) => startClient(ctx.domain, ctx.permit, input)),
  find: forShelter("client.find")
    .input(deskSearch)
    .query(({ ctx, input }) => findAtDesk(ctx.domain, ctx.permit, input)),
  assignments: forClient("assignment.read").query(({ ctx }) => readAssignments(ctx.domain, ctx.permit)),
  assignWorker: forClient("assignment.start", "workerId")
    .input(newAssignment)
    .mutation(({ ctx, input }) => assignWorker(ctx.domain, ctx.permit, input)),
  endAssignment: forClient("assignment.end", "assignmentId")
    .input(assignmentChoice)
    .mutation(async ({ ctx, input }) => {
      await endAssignment(ctx.domain, ctx.permit, input);
      return null;
    }),
});
