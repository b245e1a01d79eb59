export { insertBroughtIn, isPlanEmpty } from "./brought-in-repository.ts";
export { listWordings, type WordingRow } from "./earlier-reading.ts";
export {
  deleteErasure,
  insertErasure,
  readStartedErasure,
  readWaysIn,
  type StartedErasure,
} from "./erasure-repository.ts";
export { listDeepenings, listMapSnapshots } from "./map-details-reading.ts";
export { eraseWholePlan, removeEventsOfErasedPlans } from "./plan-erasure.ts";
export { listTalks, type WholeTalks } from "./talk-taking.ts";
export { listBefore, listDeciding, type WholeBefore, type WholeDeciding } from "./together-taking.ts";
