import { Press } from "@naast/ui";
import type { InvitationView } from "@naast/vocabulary";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { blockInvitation, sendInvitation, unblockInvitation, withdrawInvitation } from "./client-actions.ts";

type Props = { invitation: InvitationView; frame: PlanFrame };

const fresh = ["idea", "ready"];
const again = ["sent", "expired", "withdrawn"];
const mayBlock = ["idea", "ready", "sent", "later", "expired", "withdrawn"];

/** What the client can do with it now; each in one press, and each can be taken back. */
export function InviteActions({ invitation, frame: { t, clientId } }: Props) {
  const { id, state, label, needs } = invitation;
  const fields = { clientId, invitationId: id };
  const maySend = needs === null && (fresh.includes(state) || again.includes(state));
  return (
    <div className="flat invite-actions">
      {maySend ? (
        <form action={sendInvitation}>
          <HiddenFields fields={{ ...fields, preview: "seen" }} />
          <Press variant={fresh.includes(state) ? "yes" : "plain"} wide>
            {fresh.includes(state) ? t("portalInvite.send", { label }) : t("portalInvite.sendAgain")}
          </Press>
          {again.includes(state) ? <p className="note">{t("portalInvite.sendAgainHint")}</p> : null}
        </form>
      ) : null}
      {state === "sent" || state === "later" || fresh.includes(state) ? (
        <form action={withdrawInvitation}>
          <HiddenFields fields={fields} />
          <Press wide>{fresh.includes(state) ? t("portalInvite.drop") : t("portalInvite.withdraw")}</Press>
          {fresh.includes(state) ? null : <p className="note">{t("portalInvite.withdrawHint")}</p>}
        </form>
      ) : null}
      {state === "blocked" ? (
        <form action={unblockInvitation}>
          <HiddenFields fields={fields} />
          <Press wide>{t("portalInvite.unblock")}</Press>
        </form>
      ) : null}
    </div>
  );
}

/** Nothing more to this person; last on the page, since it is seldom what somebody came for. */
export function BlockForm({ invitation: { id, state }, frame: { t, clientId } }: Props) {
  if (!mayBlock.includes(state)) return null;
  return (
    <div className="flat">
      <form action={blockInvitation}>
        <HiddenFields fields={{ clientId, invitationId: id }} />
        <Press variant="bare" wide>
          {t("portalInvite.block")}
        </Press>
        <p className="note">{t("portalInvite.blockHint")}</p>
      </form>
    </div>
  );
}
