import { memberChoice } from "@naast/vocabulary";
import { read } from "../../../../../../api/read.ts";
import { MemberScreen } from "../../../../../../membership/member-screen.tsx";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../shell/search.ts";

export default async function MemberPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId, personId } = await paramsOf(params, memberChoice);
  const member = await read((caller) => caller.membership.read({ clientId, personId }));
  const endings = await read((caller) => caller.membership.endings({ clientId }));
  return <MemberScreen view={await readPlan(clientId)} member={member} endings={endings} search={await searchOf(searchParams)} />;
}
