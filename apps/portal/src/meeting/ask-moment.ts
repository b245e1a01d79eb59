import { day, type MeetingPageView, minutesOfMeeting, timeOfDay, timeZone, zonedTime } from "@naast/vocabulary";
import { z } from "zod";
import type { RawSearch } from "../shell/search.ts";
import type { AskedMoment } from "./new-meeting-screen.tsx";

const asked = z.object({ day, time: timeOfDay, minutes: minutesOfMeeting.default(60) });

/** The moment that somebody asked the page about; null when they did not, or not in full. */
export async function momentAsked(search: RawSearch): Promise<AskedMoment | null> {
  const parsed = asked.safeParse(await search);
  return parsed.success ? parsed.data : null;
}

/** A day alone, as the offer of a next meeting brings it. */
export async function dayAsked(search: RawSearch): Promise<string | undefined> {
  return day.safeParse((await search)["day"]).data;
}

/** The moment of a meeting, on the clock of the organisation. */
export function momentNow({ startsAt, minutes }: MeetingPageView): AskedMoment {
  return { ...zonedTime(startsAt, timeZone), minutes };
}
