export { insertComment, readComment, removeStoredComment, type StoredComment } from "./comment-repository.ts";
export {
  insertContactMoment,
  readContactMoment,
  removeStoredContactMoment,
  type StoredContactMoment,
} from "./contact-moment-repository.ts";
export { countGoals, insertGoal, listGoalPlaces, readGoal, type StoredGoal, updateGoal } from "./goal-repository.ts";
export { insertOwnView, readOwnView, readOwnViewOn, type StoredOwnView, updateOwnView } from "./own-view-repository.ts";
export { readSeenPlan, type SeenPlan } from "./plan-reading.ts";
export { listProposals, listWaiting, type SeenProposal } from "./proposal-reading.ts";
export {
  decidingChange,
  insertProposal,
  listSet,
  readOwnProposal,
  type StoredProposal,
  updateProposal,
} from "./proposal-repository.ts";
export { type PurposeAnswers, type PurposeVersions, readPurpose } from "./purpose-reading.ts";
export { insertPurpose, newestPurpose, type StoredAgreement, type StoredPurpose, saveAgreement } from "./purpose-repository.ts";
export {
  insertRecorded,
  listRecorded,
  readRecorded,
  type StoredRecorded,
  updateRecorded,
} from "./recorded-answer-repository.ts";
export {
  listEarlierResponses,
  listProposalResponses,
  listRespondedTo,
  type PlacedResponse,
  type StoredResponse,
  saveProposalResponse,
} from "./response-repository.ts";
export {
  insertRoundView,
  listSeenRoundViews,
  readOwnRoundView,
  type StoredRoundView,
  updateRoundView,
} from "./round-view-repository.ts";
export { insertStep, listNarrowedSteps, readStep, type StoredStep, updateStep } from "./step-repository.ts";
export {
  insertRound,
  listRoundPeople,
  listRounds,
  readRound,
  type StoredRound,
  updateRound,
} from "./view-round-repository.ts";
