import { meetingChoice } from "@naast/vocabulary";
import { read } from "../../../../../../../api/read.ts";
import { paramsOf, type RawParams } from "../../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../../shell/search.ts";
import { PrivateScreen } from "../../../../../../../talk/private-screen.tsx";
import { readTalk } from "../../../../../../../talk/read-talk.ts";

export default async function PrivatePage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const choice = await paramsOf(params, meetingChoice);
  const inside = await read((caller) => caller.privateTime.read(choice));
  const frame = { ...(await readTalk(choice)), inside };
  return <PrivateScreen frame={frame} search={await searchOf(searchParams)} />;
}
