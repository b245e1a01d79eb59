import { Press } from "@naast/ui";
import type { InvitationView } from "@naast/vocabulary";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { blockInvitation, sendInvitation, unblockInvitation, withdrawInvitation } from "./client-actions.ts";

type Props = { invitation: InvitationView; frame: PlanFrame };

const fresh = ["idea", "ready"];
const again = ["sent", "expired", "withdrawn"];
const underWay = ["sent", "later"];
const mayBlock = ["idea", "ready", "sent", "later", "expired", "withdrawn"];

/** What the client can do with it now; each in one press, and each can be taken back. */
export function InviteActions({ invitation, frame }: Props) {
  return (
    <div className="flat invite-actions">
      <SendForm invitation={invitation} frame={frame} />
      <WithdrawForm invitation={invitation} frame={frame} />
      <UnblockForm invitation={invitation} frame={frame} />
    </div>
  );
}

function SendForm({ invitation: { id, state, label, needs }, frame: { t, clientId } }: Props) {
  if (needs !== null) return null;
  const fields = { clientId, invitationId: id, preview: "seen" };
  if (fresh.includes(state))
    return (
      <form action={sendInvitation}>
        <HiddenFields fields={fields} />
        <Press variant="yes" wide>
          {t("portalInvite.send", { label })}
        </Press>
      </form>
    );
  if (!again.includes(state)) return null;
  return (
    <form action={sendInvitation}>
      <HiddenFields fields={fields} />
      <Press wide>{t("portalInvite.sendAgain")}</Press>
      <p className="note">{t("portalInvite.sendAgainHint")}</p>
    </form>
  );
}

function WithdrawForm({ invitation: { id, state }, frame: { t, clientId } }: Props) {
  const isFresh = fresh.includes(state);
  if (!isFresh && !underWay.includes(state)) return null;
  return (
    <form action={withdrawInvitation}>
      <HiddenFields fields={{ clientId, invitationId: id }} />
      <Press wide>{isFresh ? t("portalInvite.drop") : t("portalInvite.withdraw")}</Press>
      {isFresh ? null : <p className="note">{t("portalInvite.withdrawHint")}</p>}
    </form>
  );
}

function UnblockForm({ invitation: { id, state }, frame: { t, clientId } }: Props) {
  if (state !== "blocked") return null;
  return (
    <form action={unblockInvitation}>
      <HiddenFields fields={{ clientId, invitationId: id }} />
      <Press wide>{t("portalInvite.unblock")}</Press>
    </form>
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
