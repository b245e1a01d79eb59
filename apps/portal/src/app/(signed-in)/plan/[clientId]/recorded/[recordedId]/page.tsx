import { readRecorded } from "../../../../../../recorded/read-recorded.ts";
import { RecordedScreen } from "../../../../../../recorded/recorded-screen.tsx";
import type { RawParams } from "../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../shell/search.ts";

export default async function RecordedAnswerPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  return <RecordedScreen {...(await readRecorded(params))} search={await searchOf(searchParams)} />;
}
