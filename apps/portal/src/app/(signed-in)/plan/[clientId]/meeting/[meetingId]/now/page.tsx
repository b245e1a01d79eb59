import { meetingChoice } from "@naast/vocabulary";
import { paramsOf, type RawParams } from "../../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../../shell/search.ts";
import { NowScreen } from "../../../../../../../talk/now-screen.tsx";
import { readTalk } from "../../../../../../../talk/read-talk.ts";

export default async function NowPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const frame = await readTalk(await paramsOf(params, meetingChoice));
  return <NowScreen frame={frame} search={await searchOf(searchParams)} />;
}
