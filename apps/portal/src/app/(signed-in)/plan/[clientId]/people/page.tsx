import { forClient } from "@naast/vocabulary";
import { read } from "../../../../../api/read.ts";
import { PeopleScreen } from "../../../../../people/people-screen.tsx";
import { readMapOf } from "../../../../../people/read-map.ts";
import { readPlan } from "../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../shell/search.ts";

export default async function PeoplePage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await readPlan(clientId);
  const own = view.reader.abilities.includes("consent.read");
  const endings = own ? await read((caller) => caller.membership.endings({ clientId })) : [];
  const everybody = (await searchParams)["map"] === "all";
  return (
    <PeopleScreen view={view} map={await readMapOf(view)} endings={endings} search={await searchOf(searchParams)} everybody={everybody} />
  );
}
