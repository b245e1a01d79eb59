// The door of a calendar program: an address with a secret and nothing else. Not in the router: there is no session.
import { currentEntrance, type Entrance, forgeFrom, hashOfCalendarSecret, steadily, takeCalendarTurn } from "@naast/auth/message-entrance";
import { type CalendarFeed, type Context, type Forge, openWorld, readCalendarFeed } from "@naast/domain";
import { calendarText } from "@naast/mail/calendar";
import { type CalendarEntryView, NotFound, TooMany } from "@naast/vocabulary";

/** What the door needs of the world; tests hand in their own. */
export type CalendarWorld = { entrance: Entrance; world: () => Promise<Omit<Context, "actor">> };

export function calendarTextOf({ app, language, entries }: CalendarFeed, madeAt: Date, { addresses }: Pick<Forge, "addresses">): string {
  return calendarText({
    language,
    madeAt,
    entries: entries.map(({ meetingId, clientId, startsAt, door, ...entry }) => ({
      ...entry,
      startsAt: new Date(startsAt),
      link:
        app === "portal"
          ? `${addresses.portal}${portalPath({ meetingId, clientId, door })}`
          : `${addresses.dashboard}/clients/${clientId}/meetings/${meetingId}`,
    })),
  });
}

function portalPath({ meetingId, clientId, door }: Pick<CalendarEntryView, "meetingId" | "clientId" | "door">): string {
  return door === "coordination" ? `/coordination/${clientId}/${meetingId}` : `/plan/${clientId}/meeting/${meetingId}`;
}

const headers = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex",
};

/** A calendar as a file with a neutral name. */
export function calendarFile(text: string, name: string): Response {
  const type = { "content-type": "text/calendar; charset=utf-8", "content-disposition": `attachment; filename="${name}.ics"` };
  return new Response(text, { headers: { ...headers, ...type } });
}

/** Answers a calendar program. An unknown, an ended and a replaced secret get the same answer in the same time. */
export async function answerCalendar(asked: { secret: string; address: string }, given?: CalendarWorld): Promise<Response> {
  const { entrance, world } = given ?? { entrance: await currentEntrance(), world: openWorld };
  const hash = hashOfCalendarSecret(asked.secret.replace(/\.ics$/, ""));
  try {
    return await steadily(async () => {
      await takeCalendarTurn(entrance, { hash, address: asked.address });
      const opened = await world();
      const feed = await readCalendarFeed(opened, { secretHash: hash });
      const name = feed.language === "nl" ? "afspraken" : "appointments";
      return calendarFile(calendarTextOf(feed, opened.clock.now(), forgeFrom(entrance.settings)), name);
    });
  } catch (error) {
    if (error instanceof TooMany)
      return new Response(null, { status: 429, headers: { ...headers, "retry-after": String(error.retryAfter) } });
    if (error instanceof NotFound) return new Response(null, { status: 404, headers });
    throw error;
  }
}
