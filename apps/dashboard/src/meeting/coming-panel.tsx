"use client";

import { Panel, Press } from "@naast/ui";
import type { MeetingPageView } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useChange } from "../plan/use-change.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { useNameOf } from "./use-name-of.ts";

/** Who comes, who leads, who brings what. Silence is shown as silence. */
export function ComingPanel({ meeting }: { meeting: MeetingPageView }) {
  const t = useTranslations("meeting");
  const { clientId, client, isReader, may } = usePlan();
  const known = useNameOf();
  const { mutate } = useMutation(useTRPC().meeting.reply.mutationOptions(useChange({ words: t("tickSave") })));
  const nameOf = (id: MeetingPageView["chairId"]) => meeting.coordinators.find(({ personId }) => personId === id)?.name ?? known(id);
  const saidOf = (id: MeetingPageView["chairId"]) => {
    const coming = meeting.replies.find(({ personId }) => personId === id)?.coming;
    return coming === "yes" ? "Yes" : coming === "no" ? "No" : "Open";
  };
  const say = (coming: "yes" | "no") => mutate({ clientId, meetingId: meeting.id, coming });
  return (
    <Panel id="who-comes" title={t("whoComes")}>
      <ul className="plain-rows">
        {meeting.invitedIds.map((id) => (
          <li key={id}>{isReader(id) ? t(`you${saidOf(id)}`) : t(`comes${saidOf(id)}`, { name: nameOf(id) })}</li>
        ))}
      </ul>
      {meeting.state === "planned" && may("meeting.reply") ? (
        <div className="actions">
          <Press type="button" small onClick={() => say("yes")}>
            {t("yes")}
          </Press>
          <Press type="button" small onClick={() => say("no")}>
            {t("no")}
          </Press>
        </div>
      ) : null}
      <p>{isReader(meeting.chairId) ? t("chairYou") : t("chairIs", { name: nameOf(meeting.chairId) })}</p>
      {meeting.contributions.map(({ id, what, state, doerId }) => (
        <p key={id}>
          <b>{what}</b> <span className="note">{t(`bringStates.${state}`, { name: doerId ? nameOf(doerId) : "", client })}</span>
        </p>
      ))}
    </Panel>
  );
}
