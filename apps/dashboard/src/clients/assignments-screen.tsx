"use client";

import { DeskHead, Panel, PressLink } from "@naast/ui";
import type { ClientId } from "@naast/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../trpc/client.tsx";
import { planHref } from "../words/addresses.ts";
import { AssignForm } from "./assign-form.tsx";
import { AssignmentList } from "./assignment-list.tsx";

/** Which workers take part in a plan, from when until when. The client reads this too. */
export function AssignmentsScreen({ clientId }: { clientId: ClientId }) {
  const t = useTranslations("dashboard.assignments");
  const { data: assignments = [] } = useQuery(useTRPC().client.assignments.queryOptions({ clientId }));
  const going = assignments.filter(({ endedOn }) => endedOn === null);
  const ended = assignments.filter(({ endedOn }) => endedOn !== null);
  return (
    <>
      <DeskHead title={t("title")} note={t("note")}>
        <PressLink href={planHref(clientId)}>{t("toPlan")}</PressLink>
      </DeskHead>
      <div className="stack">
        <Panel id="going" title={t("going")}>
          <AssignmentList clientId={clientId} assignments={going} />
        </Panel>
        <Panel id="assign" title={t("assign")}>
          <AssignForm clientId={clientId} taken={going.map(({ workerId }) => workerId)} />
        </Panel>
        {ended.length > 0 ? (
          <Panel id="ended" title={t("ended")}>
            <AssignmentList clientId={clientId} assignments={ended} />
          </Panel>
        ) : null}
      </div>
    </>
  );
}
