import { meetingChoice } from "@naast/vocabulary";
import { read } from "../../../../../../api/read.ts";
import { MeetingScreen } from "../../../../../../meeting/meeting-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../shell/search.ts";

export default async function MeetingPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const choice = await paramsOf(params, meetingChoice);
  const view = await read((caller) => caller.meeting.read(choice));
  return <MeetingScreen view={view} search={await searchOf(searchParams)} />;
}
