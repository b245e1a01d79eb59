import { readRecorded } from "../../../../../../../recorded/read-recorded.ts";
import { SlipScreen } from "../../../../../../../recorded/slip-screen.tsx";
import type { RawParams } from "../../../../../../../shell/params.ts";

export default async function SlipPage({ params }: { params: RawParams }) {
  return <SlipScreen {...(await readRecorded(params))} />;
}
