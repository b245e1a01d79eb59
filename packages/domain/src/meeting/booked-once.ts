import { isDuplicate } from "@naast/db";
import { Conflict } from "@naast/vocabulary";

/** A room that somebody else booked at the same moment: the database refuses the second, and this says so in words. */
export async function bookedOnce<Result>(booking: Promise<Result>): Promise<Result> {
  try {
    return await booking;
  } catch (error) {
    if (isDuplicate(error)) throw new Conflict("room.taken");
    throw error;
  }
}
