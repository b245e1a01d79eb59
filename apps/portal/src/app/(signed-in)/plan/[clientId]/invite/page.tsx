import { forClient } from "@naast/vocabulary";
import { read } from "../../../../../api/read.ts";
import { InvitesScreen } from "../../../../../invitation/invites-screen.tsx";
import { NominateScreen } from "../../../../../invitation/nominate-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../shell/search.ts";

/** For the client: whom they ask. For who takes part: to think of somebody. */
export default async function InvitesPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const search = await searchOf(searchParams);
  const view = await read((caller) => caller.plan.read({ clientId, events: 0 }));
  if (view.reader.relation !== "client") {
    const nominations = await read((caller) => caller.invitation.nominations({ clientId }));
    return <NominateScreen view={view} nominations={nominations} search={search} />;
  }
  const inviting = await read((caller) => caller.invitation.list({ clientId }));
  return <InvitesScreen view={view} inviting={inviting} search={search} />;
}
