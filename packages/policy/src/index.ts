export { abilities } from "./abilities.ts";
export {
  type Action,
  type ClientAction,
  clientActions,
  type SelfAction,
  type ShelterAction,
  selfActions,
  shelterActions,
} from "./actions.ts";
export { type Decision, decide, decideInShelter } from "./decide.ts";
export { type ClientFacts, type ClientSubject, type Relation, relations, type ShelterFacts, type ShelterSubject } from "./facts.ts";
export {
  type AccessRecord,
  authorise,
  authoriseInShelter,
  authoriseSelf,
  type ClientCase,
  type Permit,
  type SelfPermit,
  type ShelterCase,
  type ShelterPermit,
  type WriteAccess,
} from "./permit.ts";
export { type Basis, reachesPlan, standing } from "./standing.ts";
export { type StepFacts, type StepReader, stepAbilitiesOf } from "./step-rules.ts";
export { fitsInside, type Sees, seesOf } from "./visibility.ts";
