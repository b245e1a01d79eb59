import { meetingChoice } from "@naast/vocabulary";
import { read } from "../../../../../api/read.ts";
import { CoordinationScreen } from "../../../../../meeting/coordination-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../shell/search.ts";

export default async function CoordinationPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const choice = await paramsOf(params, meetingChoice);
  const view = await read((caller) => caller.coordination.read(choice));
  return <CoordinationScreen view={view} search={await searchOf(searchParams)} />;
}
