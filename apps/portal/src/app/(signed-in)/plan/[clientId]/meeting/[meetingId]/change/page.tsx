import { meetingChoice } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { read } from "../../../../../../../api/read.ts";
import { momentAsked, momentNow } from "../../../../../../../meeting/ask-moment.ts";
import { ChangeMeetingScreen } from "../../../../../../../meeting/change-meeting-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../../../shell/params.ts";
import type { RawSearch } from "../../../../../../../shell/search.ts";

export default async function ChangeMeetingPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const choice = await paramsOf(params, meetingChoice);
  const view = await read((caller) => caller.meeting.read(choice));
  if (!view.mayChangePlace || view.state === "cancelled" || view.state === "held") notFound();
  const moment = (await momentAsked(searchParams)) ?? momentNow(view);
  const places = await read((caller) => caller.meeting.places({ ...choice, ...moment }));
  return <ChangeMeetingScreen view={view} places={places} moment={moment} />;
}
