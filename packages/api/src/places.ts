import { closeMeetingPlace, closeRoom, keepLocationSecret, readOwnPlaces, saveMeetingPlace, saveRoom } from "@naast/domain";
import { locationSecrecy, meetingPlaceChoice, meetingPlaceWrite, roomChoice, roomWrite } from "@naast/vocabulary";
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
  keepSecret: forShelter("location.keepSecret")
    .input(locationSecrecy)
    .mutation(({ ctx, input }) => keepLocationSecret(ctx.domain, ctx.permit, input)),
  savePlace: forShelter("room.write")
    .input(meetingPlaceWrite)
    .mutation(({ ctx, input }) => saveMeetingPlace(ctx.domain, ctx.permit, input)),
  closePlace: forShelter("room.write")
    .input(meetingPlaceChoice)
    .mutation(({ ctx, input }) => closeMeetingPlace(ctx.domain, ctx.permit, input)),
});
