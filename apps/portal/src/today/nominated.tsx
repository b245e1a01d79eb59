import { initialsOf, PersonLink, PersonList, Sheet } from "@naast/ui";
import type { TodayView } from "@naast/vocabulary";
import { invitesPath } from "../invitation/client-paths.ts";
import type { PlanFrame } from "../plan/frame.ts";

/** For who takes part: whom they thought of, as long as the client has not chosen. Nothing is asked of them. */
export function Nominated({ view: { nominationsWaiting, clientId, clientName }, frame: { t } }: { view: TodayView; frame: PlanFrame }) {
  if (nominationsWaiting.length === 0) return null;
  return (
    <Sheet id="nominated" title={t("portalInvite.nominations.own")}>
      <PersonList id="nominated-people">
        {nominationsWaiting.map(({ id, label }) => (
          <PersonLink
            key={id}
            kind="open"
            initials={initialsOf(label)}
            name={label}
            role={t("portalInvite.today.waits", { client: clientName })}
            href={invitesPath(clientId)}
          />
        ))}
      </PersonList>
    </Sheet>
  );
}
