import { formatNames } from "@naast/text";
import { Press, Sheet } from "@naast/ui";
import type { InvitationsView, InvitationView } from "@naast/vocabulary";
import { Choices } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { noteTalk } from "./client-actions.ts";

type Props = { inviting: InvitationsView; invitation: InvitationView; frame: PlanFrame };

/** Before somebody is asked with whom it is not safe: client and worker both say that they talked about it first. */
export function TalkSheet({ inviting, invitation, frame: { t, clientId, writing } }: Props) {
  const node = inviting.nodes.find(({ id }) => id === invitation.nodeId);
  if (!node?.needsTalk || invitation.needs === "purpose") return null;
  return (
    <Sheet id="talk" title={t("portalInvite.talk.title", { label: invitation.label })}>
      <p>{t("portalInvite.talk.words")}</p>
      {node.talkOpenWith.length > 0 ? (
        <p className="note">{t("portalInvite.talk.waits", { name: formatNames(node.talkOpenWith, writing.language) })}</p>
      ) : null}
      <Form id="talk-form" action={noteTalk}>
        <HiddenFields fields={{ clientId, nodeId: node.id }} />
        <Choices
          name="workerId"
          legend={t("portalInvite.talk.with")}
          options={inviting.workers.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
        <Press>{t("portalInvite.talk.note")}</Press>
      </Form>
    </Sheet>
  );
}
