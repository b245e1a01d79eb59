import { redirect } from "next/navigation";
import { read } from "../../../api/read.ts";
import { readCardWords } from "../../../card/card-once.ts";
import { joinedOnce } from "../../../invitation/holding.ts";
import { JoinedScreen } from "../../../invitation/joined-screen.tsx";
import { homePath } from "../../../paths.ts";

/** Right after a yes: the card of who chose a PIN, what there is to see now, and something small to begin with. */
export default async function JoinedPage() {
  const joined = await joinedOnce.read();
  if (!joined) redirect(homePath);
  const { clientId, firstThing } = joined;
  const view = await read((caller) => caller.plan.read({ clientId, events: 0 }));
  return <JoinedScreen view={view} firstThing={firstThing} cardWords={await readCardWords(view.reader.personId)} />;
}
