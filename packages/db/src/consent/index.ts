export { chosenReadersOf, setChosenReaders } from "./chosen-reader-repository.ts";
export { type GrantWithNames, listConsent, listEndingGrants, listWithdrawnByClient } from "./consent-history-reading.ts";
export {
  acceptDelegation,
  endDelegation,
  endDelegationsOf,
  insertDelegation,
  listDelegations,
  type StoredDelegation,
} from "./delegation-repository.ts";
export { type GrantWay, insertGrant, listRunningGrants, type StoredGrant, withdrawStoredGrant } from "./grant-repository.ts";
export {
  insertPortraitLine,
  listPortraitLines,
  readOwnPortraitLine,
  readPortraitLine,
  type StoredPortraitLine,
  updatePortraitLine,
} from "./portrait-line-repository.ts";
export {
  insertPortrait,
  type PortraitWithReaders,
  readPortraitRow,
  readSeenPortrait,
  type StoredPortrait,
  updatePortrait,
} from "./portrait-repository.ts";
export { listGrantedPeople, listGrants } from "./sharing-reading.ts";
export { readSharedItem, type StoredSharedItem, updateVisibility } from "./visibility-repository.ts";
