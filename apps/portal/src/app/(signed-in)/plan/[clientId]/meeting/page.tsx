import { forClient } from "@naast/vocabulary";
import { read } from "../../../../../api/read.ts";
import { MeetingsScreen } from "../../../../../meeting/meetings-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../shell/search.ts";

export default async function MeetingsPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await read((caller) => caller.meeting.list({ clientId }));
  return <MeetingsScreen view={view} search={await searchOf(searchParams)} />;
}
