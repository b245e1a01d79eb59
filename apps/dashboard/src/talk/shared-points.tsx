"use client";

import { Panel, Press, TalkPoint, TalkPoints } from "@naast/ui";
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
      <TalkPoints>
        {talk.points.map((point) => (
          <Point key={point.id} point={point} />
        ))}
      </TalkPoints>
    </Panel>
  );
}

function Point({ point }: { point: PointView }) {
  const t = useTranslations("talk");
  const { talk, nameOf, running } = useTalk();
  const { clientId, meetingId } = talk;
  const { mutate } = useMutation(useTRPC().talk.moveToPoint.mutationOptions(useTalkChange()));
  const now = running && point.now;
  const note = [t("pointBy", { name: nameOf(point.byId) }), now ? t("pointNow") : ""].filter(Boolean).join(" · ");
  return (
    <TalkPoint words={point.words} note={note} now={now}>
      {talk.mayLead && running && !now ? (
        <Press type="button" small onClick={() => mutate({ clientId, meetingId, pointId: point.id })}>
          {t("toThisPoint")}
        </Press>
      ) : null}
    </TalkPoint>
  );
}
