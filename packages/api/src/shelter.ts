import { readLocations, readWorkers } from "@naast/domain";
import { forShelter, router } from "./procedures.ts";

export const shelter = router({
  workers: forShelter("worker.list").query(({ ctx }) => readWorkers(ctx.domain, ctx.permit)),
  locations: forShelter("worker.list").query(({ ctx }) => readLocations(ctx.domain, ctx.permit)),
});
