export { hidePlacesOfMeetings, setLocationSecret } from "./location-secrecy.ts";
export {
  endMeetingPlace,
  endRoom,
  listMeetingPlaces,
  listOwnLocations,
  listOwnRooms,
  listRoomsFor,
  type StoredPlace,
  type StoredRoom,
  writeMeetingPlace,
  writeRoom,
} from "./room-repository.ts";
export { type FoundWorker, findColleague } from "./worker-repository.ts";
