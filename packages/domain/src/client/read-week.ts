import { listCaseload, listGranted, listMeetings, ownTimeZone } from "@naast/db";
import type { ShelterPermit } from "@naast/policy";
import { addDays, type Day, momentOf, type WeekView } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";

/** The Monday of the week in which a day falls. */
export function mondayOf(on: Day): Day {
  const weekday = new Date(`${on}T12:00:00Z`).getUTCDay() || 7;
  return addDays(on, 1 - weekday);
}

/** The meetings of one week in the plans of a worker, as far as they may see them; without a count and without who comes. */
export async function readWeek(ctx: Context, permit: ShelterPermit<"caseload.read">, { on }: { on?: Day | undefined }): Promise<WeekView> {
  const { read } = ctx.store;
  const day = today(ctx);
  const from = mondayOf(on ?? day);
  const clients = await listCaseload(read, permit, { today: day });
  const granted = await listGranted(read, permit, { label: "meetings", today: day });
  const names = new Map(clients.filter(({ clientId }) => granted.has(clientId)).map(({ clientId, clientName }) => [clientId, clientName]));
  const until = new Date(momentOf(addDays(from, 7), "00:00").getTime() - 1);
  const rows = await listMeetings(read, permit, { clientIds: [...names.keys()], from: momentOf(from, "00:00"), until });
  return {
    from,
    meetings: rows.map(({ startsAt, isSecret, ...meeting }) => ({
      ...meeting,
      clientName: names.get(meeting.clientId) ?? "",
      startsAt: startsAt.getTime(),
      placeIsSecret: Boolean(isSecret),
    })),
    timeZone: await ownTimeZone(read, permit),
    readAt: ctx.clock.now().getTime(),
  };
}
