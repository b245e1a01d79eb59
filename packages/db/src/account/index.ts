export {
  endStoredFeed,
  type FeedHolder,
  findCalendarFeed,
  readCalendarFeed,
  renewStoredFeed,
} from "./calendar-feed-repository.ts";
export { type CardHolder, readMemberHolder } from "./card-holder-reading.ts";
export {
  changeOwnPin,
  changeSecondPin,
  hasNoWayBack,
  insertSecondPin,
  type OwnPin,
  readOwnPin,
  readSecondPin,
  removeSecondPin,
  type SecondPin,
} from "./card-pin-repository.ts";
export { insertQuietAccount } from "./card-quiet-repository.ts";
export {
  type CardInUse,
  insertCard,
  listPinsOf,
  readCardInUse,
  readPinOfHolder,
  type StoredPin,
  saveStartPin,
  withdrawCardInUse,
} from "./card-repository.ts";
export { type CardSeal, cardSealFrom, isSameHash, newCardCode, newSalt, newStartPin } from "./card-seal.ts";
export { insertOwnCard, type OwnCard } from "./card-sign-in-repository.ts";
export {
  changeOwnSettings,
  endOtherOwnSessions,
  endOwnSession,
  listFormerPlans,
  listOwnPlans,
  listOwnSessions,
  type OwnAccount,
  type OwnSession,
  type OwnWork,
  readOwnAccount,
  readOwnEmail,
  readOwnWork,
  renameOwnAccount,
} from "./repository-own.ts";
export { addTry, listTries } from "./repository-tries.ts";
export { type KeyFor, keysFrom } from "./server-key.ts";
export { ownTimeZone } from "./time-zone-repository.ts";
