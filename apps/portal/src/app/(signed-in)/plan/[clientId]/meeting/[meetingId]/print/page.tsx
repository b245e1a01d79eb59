import { meetingChoice } from "@naast/vocabulary";
import { read } from "../../../../../../../api/read.ts";
import { PrintMeetingScreen } from "../../../../../../../meeting/print-meeting-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../../../shell/params.ts";

export default async function PrintMeetingPage({ params }: { params: RawParams }) {
  const choice = await paramsOf(params, meetingChoice);
  return <PrintMeetingScreen view={await read((caller) => caller.meeting.read(choice))} />;
}
