"use client";

import { Panel, Press } from "@naast/ui";
import type { PointView } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../trpc/client.tsx";
import { useTalk, useTalkChange } from "./use-talk.tsx";

/** The agenda in the client's order; the point that people talk about now is the largest. */
export function SharedPoints() {
  const t = useTranslations("talk");
  const { talk } = useTalk();
  return (
    <Panel id="points" title={t("points")}>
      {talk.points.length === 0 ? <p className="soft">{t("noPoints")}</p> : null}
      <ol className="shared-points">
        {talk.points.map((point) => (
          <Point key={point.id} point={point} />
        ))}
      </ol>
    </Panel>
  );
}

function Point({ point }: { point: PointView }) {
  const t = useTranslations("talk");
  const { talk, nameOf, running } = useTalk();
  const { clientId, meetingId } = talk;
  const { mutate } = useMutation(useTRPC().talk.moveToPoint.mutationOptions(useTalkChange()));
  const now = running && point.now;
  return (
    <li aria-current={now ? "step" : undefined}>
      <div>
        <b>{point.words}</b>
        <p className="note">{[t("pointBy", { name: nameOf(point.byId) }), now ? t("pointNow") : ""].filter(Boolean).join(" · ")}</p>
      </div>
      {talk.mayLead && running && !now ? (
        <Press type="button" small onClick={() => mutate({ clientId, meetingId, pointId: point.id })}>
          {t("toThisPoint")}
        </Press>
      ) : null}
    </li>
  );
}
