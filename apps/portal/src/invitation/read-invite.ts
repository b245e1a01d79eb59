import { type ClientId, type Id, invitationChoice } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { read } from "../api/read.ts";
import { paramsOf, type RawParams } from "../shell/params.ts";

type Chosen = { clientId: ClientId; invitationId: Id<"Invitation"> };

/** The plan, its invitations, and the one in the address; one that is not there is an address that does not exist. */
export async function readInvite(params: RawParams) {
  const { clientId, invitationId }: Chosen = await paramsOf(params, invitationChoice);
  const view = await read((caller) => caller.plan.read({ clientId, events: 0 }));
  const inviting = await read((caller) => caller.invitation.list({ clientId }));
  const invitation = inviting.invitations.find(({ id }) => id === invitationId) ?? notFound();
  return { clientId, invitationId, view, inviting, invitation };
}
