import { meetingChoice } from "@naast/vocabulary";
import { paramsOf, type RawParams } from "../../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../../shell/search.ts";
import { readTalk } from "../../../../../../../talk/read-talk.ts";
import { SummaryScreen } from "../../../../../../../talk/summary-screen.tsx";

export default async function SummaryPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const frame = await readTalk(await paramsOf(params, meetingChoice));
  return <SummaryScreen frame={frame} search={await searchOf(searchParams)} />;
}
