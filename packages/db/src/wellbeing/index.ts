export {
  deleteCheck,
  insertCheck,
  insertLine,
  type LineWithChecks,
  listSeenLines,
  readOwnCheck,
  readOwnLine,
  type StoredCheck,
  type StoredLine,
  setLineReaders,
  updateCheck,
} from "./check-repository.ts";
