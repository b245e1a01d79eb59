import { ClientChoice, Press } from "@naast/ui";
import type { InvitationsView, InvitationView, PlanView } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { Choices, Line, Pick } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { frameOf } from "../plan/frame.ts";
import type { Translate } from "../plan/words.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { changeInvitation, composeInvitation } from "./client-actions.ts";
import { InvitationFields } from "./invitation-fields.tsx";

type Props = {
  view: PlanView;
  inviting: InvitationsView;
  /** Somebody of the map for whom it was begun. */
  nodeId: string | null;
  /** The one that gets other words; none for a new one. */
  invitation: InvitationView | undefined;
  search: Search;
};

/** Whom, why, what for, what not, and how it gets there; in the client's own words. */
export async function ComposeScreen({ view, inviting, nodeId, invitation, search }: Props) {
  const frame = await frameOf(view);
  const { t, clientId, writing } = frame;
  const node = inviting.nodes.find(({ id }) => id === nodeId);
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="people" search={search}>
      <ClientChoice id="invite" level={1} title={t("portalInvite.new.title")} intro={t("portalInvite.new.intro")}>
        <Form
          id="invitation-form"
          action={invitation ? changeInvitation : composeInvitation}
          draft={await draftOf({ clientId, invitation, nodeId })}
        >
          <HiddenFields fields={{ clientId, ...aboutOf(invitation, node) }} />
          {invitation || node ? null : <WhichPerson t={t} nodes={inviting.nodes} />}
          <LabelField t={t} label={(invitation ?? node)?.label} />
          {invitation || !saidNoBefore(inviting, node) ? null : <AskedAgain t={t} />}
          <InvitationFields t={t} channels={inviting.channels} invitation={invitation} language={writing.language} />
          <Press variant="main" wide>
            {t("portalInvite.fields.keep")}
          </Press>
        </Form>
      </ClientChoice>
    </SignedInPage>
  );
}

type Node = InvitationsView["nodes"][number] | undefined;

/** Which invitation it is, or for whom on the map a new one is. */
function aboutOf(invitation: InvitationView | undefined, node: Node): Record<string, string | number> {
  if (invitation) return { invitationId: invitation.id, version: invitation.version };
  return node ? { nodeId: node.id } : {};
}

/** Words that were not kept yet, by invitation or by the person on the map they are for. */
function draftOf({ clientId, invitation, nodeId }: Pick<Props, "invitation" | "nodeId"> & { clientId: string }) {
  return draftFor(clientId, `invitation:${invitation?.id ?? nodeId ?? "new"}`);
}

function saidNoBefore({ invitations }: InvitationsView, node: Node): boolean {
  return node !== undefined && invitations.some(({ nodeId, state }) => nodeId === node.id && state === "declined");
}

/** A new invitation after a no is sent when the other asked for it themselves. */
function AskedAgain({ t }: { t: Translate }) {
  return (
    <Choices
      name="askedAgain"
      kind="checkbox"
      legend={t("portalInvite.fields.askedAgain")}
      options={[{ value: "yes", label: t("portalInvite.fields.askedAgainYes") }]}
    />
  );
}

function WhichPerson({ t, nodes }: { t: Translate; nodes: InvitationsView["nodes"] }) {
  return (
    <Pick
      name="nodeId"
      label={t("portalInvite.fields.node")}
      hint={t("portalInvite.fields.nodeHint")}
      options={[{ value: "", label: t("portalInvite.fields.nodeOther") }, ...nodes.map(({ id, label }) => ({ value: id, label }))]}
    />
  );
}

function LabelField({ t, label }: { t: Translate; label: string | undefined }) {
  return (
    <Line
      name="label"
      autoComplete="off"
      label={t("portalInvite.fields.label")}
      hint={t("portalInvite.fields.labelHint")}
      defaultValue={label}
    />
  );
}
