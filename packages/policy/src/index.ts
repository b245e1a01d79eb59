export { abilities } from "./abilities.ts";
export {
  type Action,
  type ClientAction,
  clientActions,
  type InviteeAction,
  inviteeActions,
  type SelfAction,
  type ShelterAction,
  selfActions,
  shelterActions,
} from "./actions.ts";
export { type Decision, decide, decideInShelter } from "./decide.ts";
export { steeredActions, steers } from "./delegation.ts";
export { type ClientFacts, type ClientSubject, type Relation, relations, type ShelterFacts, type ShelterSubject } from "./facts.ts";
export { type Hearing, hearingOf } from "./hearing.ts";
export { type InvitationFrom, invitationMoves, type Mover, mayMove, movers } from "./invitation-transitions.ts";
export { authoriseInvitee, decideInvitee, type InviteeFacts, type InviteePermit, type InviteeSubject } from "./invitee.ts";
export {
  type AccessRecord,
  authorise,
  authoriseInShelter,
  authoriseSelf,
  type ClientCase,
  type Permit,
  permitThroughTheirEyes,
  type SelfPermit,
  type ShelterCase,
  type ShelterPermit,
  type WriteAccess,
} from "./permit.ts";
export { type Basis, reachesPlan, standing } from "./standing.ts";
export { type StepFacts, type StepReader, stepAbilitiesOf } from "./step-rules.ts";
export { fitsInside, type Sees, seesOf } from "./visibility.ts";
