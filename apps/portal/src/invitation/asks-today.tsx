import { initialsOf, PersonLink, PersonList, Sheet } from "@naast/ui";
import type { TodayView } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";
import { invitePath, invitesPath } from "./client-paths.ts";

/** On the first page of the client: who thought of somebody, who asks something first, whose day came. */
export function InvitationAsks({ view: { invitationAsks, clientId }, frame: { t } }: { view: TodayView; frame: PlanFrame }) {
  if (invitationAsks.length === 0) return null;
  return (
    <Sheet id="invitation-asks" title={t("portalInvite.today.title")}>
      <PersonList id="invitation-asks-people">
        {invitationAsks.map(({ invitationId, kind, label, byName }) => (
          <PersonLink
            key={invitationId}
            kind="open"
            initials={initialsOf(label)}
            name={label}
            role={t(`portalInvite.today.${kind}`, { label, name: byName ?? "" })}
            href={kind === "nomination" ? invitesPath(clientId) : invitePath(clientId, invitationId)}
          />
        ))}
      </PersonList>
    </Sheet>
  );
}
