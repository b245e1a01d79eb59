export * from "./account/index.ts";
export * from "./client/index.ts";
export * from "./consent/index.ts";
export { currentStore } from "./current-store.ts";
export { isDuplicate } from "./dialect/compare.ts";
export type { Snapshot } from "./dialect/snapshot.ts";
export { listUnreviewed } from "./emergency/emergency-reading.ts";
export {
  hasUnreviewedBefore,
  insertEmergencyAccess,
  readEmergencyAccess,
  reviewStoredEmergencyAccess,
  type StoredEmergencyAccess,
} from "./emergency/emergency-repository.ts";
export { clientFacts, shelterFacts } from "./facts/repository.ts";
export * from "./invitation/index.ts";
export * from "./journal/index.ts";
export * from "./meeting/index.ts";
export * from "./network/index.ts";
export * from "./plan/index.ts";
export * from "./relapse/index.ts";
export * from "./shelter/index.ts";
export { type Engine, type Reader, type Store, StoreUnavailable, type Writer } from "./store.ts";
export type { Tables } from "./tables.ts";
export * from "./take-along/index.ts";
export * from "./wellbeing/index.ts";
