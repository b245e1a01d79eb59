import { meetingChoice } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { read } from "../../../../../../../api/read.ts";
import { OfferTimesScreen } from "../../../../../../../meeting/change-meeting-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../../../shell/params.ts";

export default async function OfferTimesPage({ params }: { params: RawParams }) {
  const choice = await paramsOf(params, meetingChoice);
  const view = await read((caller) => caller.meeting.read(choice));
  if (!view.maySteer || view.state === "cancelled" || view.state === "held") notFound();
  return <OfferTimesScreen view={view} />;
}
