import { closeMeetingPlace, closeRoom, readOwnPlaces, saveMeetingPlace, saveRoom } from "@naast/domain";
import { meetingPlaceChoice, meetingPlaceWrite, roomChoice, roomWrite } from "@naast/vocabulary";
import { forShelter, router } from "./procedures.ts";

/** Rooms and meeting places, for who looks after them. */
export const places = router({
  list: forShelter("room.list").query(({ ctx }) => readOwnPlaces(ctx.domain, ctx.permit)),
  saveRoom: forShelter("room.write")
    .input(roomWrite)
    .mutation(({ ctx, input }) => saveRoom(ctx.domain, ctx.permit, input)),
  closeRoom: forShelter("room.write")
    .input(roomChoice)
    .mutation(({ ctx, input }) => closeRoom(ctx.domain, ctx.permit, input)),
  savePlace: forShelter("room.write")
    .input(meetingPlaceWrite)
    .mutation(({ ctx, input }) => saveMeetingPlace(ctx.domain, ctx.permit, input)),
  closePlace: forShelter("room.write")
    .input(meetingPlaceChoice)
    .mutation(({ ctx, input }) => closeMeetingPlace(ctx.domain, ctx.permit, input)),
});
