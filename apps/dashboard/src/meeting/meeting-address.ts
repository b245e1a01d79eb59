import "server-only";
import { type MeetingChoice, meetingChoice } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { eventsOnPage } from "../plan/events-on-page.ts";
import { requireMe } from "../shell/me.ts";
import { load, trpc } from "../trpc/server.ts";
import { meetingHref } from "../words/addresses.ts";

/** The meeting that an address names, with all that its pages show read before them. */
export async function meetingIn(params: Promise<unknown>, part: "" | "/change" | "/times" = ""): Promise<MeetingChoice> {
  const choice = meetingChoice.safeParse(await params);
  if (!choice.success) notFound();
  const { clientId, meetingId } = choice.data;
  await requireMe(`${meetingHref(clientId, meetingId)}${part}`);
  await Promise.all([
    load(trpc.plan.read.queryOptions({ clientId, events: eventsOnPage })),
    load(trpc.meeting.read.queryOptions({ clientId, meetingId })),
  ]);
  return choice.data;
}
