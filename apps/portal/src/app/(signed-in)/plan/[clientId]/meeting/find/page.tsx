import { addDays, dayOf, forClient } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { read } from "../../../../../../api/read.ts";
import { FindMeetingScreen } from "../../../../../../meeting/new-meeting-screen.tsx";
import { sharingFor } from "../../../../../../meeting/sharing-for.ts";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";

export default async function FindMeetingPage({ params }: { params: RawParams }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await readPlan(clientId);
  if (!view.reader.abilities.includes("meeting.find")) notFound();
  // Whether a room is free depends on a moment that is not chosen yet; which places there are does not.
  const anyMoment = { day: addDays(dayOf(view.readAt), 7), time: "12:00", minutes: 60 };
  const { places } = await read((caller) => caller.meeting.places({ clientId, ...anyMoment }));
  return <FindMeetingScreen view={view} sharing={await sharingFor(view)} places={{ rooms: [], places }} />;
}
