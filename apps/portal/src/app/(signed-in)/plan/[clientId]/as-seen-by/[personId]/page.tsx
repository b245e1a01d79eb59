import { failureOf } from "@naast/api";
import { memberChoice } from "@naast/vocabulary";
import { api } from "../../../../../../api/caller.ts";
import { read } from "../../../../../../api/read.ts";
import { AsSeenScreen } from "../../../../../../membership/as-seen-screen.tsx";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";

/** What that person reads; null when they read nothing, which the page then says. */
async function theirView(ids: { clientId: string; personId: string }) {
  try {
    return await (await api()).consent.asSeenBy(ids);
  } catch (error) {
    if (failureOf(error).kind === "notFound") return null;
    throw error;
  }
}

export default async function AsSeenByPage({ params }: { params: RawParams }) {
  const ids = await paramsOf(params, memberChoice);
  const { person } = await read((caller) => caller.membership.read(ids));
  const { name, personId } = person;
  return <AsSeenScreen theirs={await theirView(ids)} own={await readPlan(ids.clientId)} name={name} personId={personId} />;
}
