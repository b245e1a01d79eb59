import { forClient, idOf } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { read } from "../../../../../../api/read.ts";
import { dayAsked, momentAsked } from "../../../../../../meeting/ask-moment.ts";
import { NewMeetingScreen } from "../../../../../../meeting/new-meeting-screen.tsx";
import { sharingFor } from "../../../../../../meeting/sharing-for.ts";
import { talkAbout } from "../../../../../../meeting/talk-about.ts";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";
import type { RawSearch } from "../../../../../../shell/search.ts";

export default async function NewMeetingPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await readPlan(clientId);
  if (!view.reader.abilities.includes("meeting.plan")) notFound();
  const moment = await momentAsked(searchParams);
  const places = moment ? await read((caller) => caller.meeting.places({ clientId, ...moment })) : null;
  const previousId = idOf("Meeting").safeParse((await searchParams)["previous"]).data ?? "";
  const asked = { moment, day: await dayAsked(searchParams), previousId, about: await talkAbout(searchParams, view) };
  return <NewMeetingScreen view={view} sharing={await sharingFor(view)} places={places} {...asked} />;
}
