export {
  insertCall,
  insertCrisisCard,
  listCalls,
  readCrisisCard,
  readCrisisCardRow,
  removeStoredCall,
  type StoredCall,
  type StoredCrisisCard,
  updateCrisisCard,
} from "./crisis-card-repository.ts";
export { listNightClients, listNightPhases } from "./night-reading.ts";
export {
  hasShape,
  insertPhase,
  listSeenPhases,
  type PhaseWithReaders,
  readPhase,
  type StoredPhase,
  updatePhase,
} from "./phase-repository.ts";
export {
  insertRelapseRequest,
  listOwnRelapseRequests,
  listRelapseRequests,
  readRelapseRequest,
  type StoredRelapseRequest,
  updateRelapseRequest,
} from "./request-repository.ts";
