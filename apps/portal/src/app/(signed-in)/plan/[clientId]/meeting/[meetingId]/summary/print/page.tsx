import { meetingChoice } from "@naast/vocabulary";
import { paramsOf, type RawParams } from "../../../../../../../../shell/params.ts";
import { PrintSummaryScreen } from "../../../../../../../../talk/print-summary-screen.tsx";
import { readTalk } from "../../../../../../../../talk/read-talk.ts";

export default async function PrintSummaryPage({ params }: { params: RawParams }) {
  return <PrintSummaryScreen frame={await readTalk(await paramsOf(params, meetingChoice))} />;
}
