import { forClient } from "@naast/vocabulary";
import { PeopleScreen } from "../../../../../people/people-screen.tsx";
import { readPlan } from "../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../shell/search.ts";

export default async function PeoplePage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  return <PeopleScreen view={await readPlan(clientId)} search={await searchOf(searchParams)} />;
}
