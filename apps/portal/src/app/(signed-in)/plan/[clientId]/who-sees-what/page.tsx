import { forClient } from "@naast/vocabulary";
import { read } from "../../../../../api/read.ts";
import { readPlan } from "../../../../../plan/find-goal.ts";
import { WhoSeesWhatScreen } from "../../../../../sharing/who-sees-what-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../shell/search.ts";

export default async function WhoSeesWhatPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const sharing = await read((caller) => caller.consent.whoSeesWhat({ clientId }));
  const { open } = await searchParams;
  return (
    <WhoSeesWhatScreen
      view={await readPlan(clientId)}
      sharing={sharing}
      search={await searchOf(searchParams)}
      open={typeof open === "string" ? open : null}
    />
  );
}
