"use client";

import { DeskHead, Press, PressLink } from "@naast/ui";
import type { TalkPhase } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../trpc/client.tsx";
import { planHref } from "../words/addresses.ts";
import { useTalk, useTalkChange } from "./use-talk.tsx";

/** What the meeting is called, who leads it, and the press that begins or ends it. */
export function TalkHead() {
  const t = useTranslations("talk");
  const { talk, nameOf, running } = useTalk();
  const name = nameOf(talk.chairId);
  const isChair = talk.chairId === talk.reader.personId;
  const leading = [t("chair", { name }), talk.mayLead && !isChair ? t("pressFor", { name }) : ""].filter(Boolean).join(" ");
  return (
    <>
      <DeskHead voice title={talk.title} note={leading}>
        {talk.mayLead ? <PhasePress phase={talk.startedAt === null ? "start" : running ? "end" : "goOn"} /> : null}
        <PressLink variant="quiet" href={planHref(talk.clientId)}>
          {t("backToPlan")}
        </PressLink>
      </DeskHead>
      <p className="soft">{talk.startedAt === null ? t("notBegun") : talk.endedAt === null ? t("screenHelp") : t("ended")}</p>
    </>
  );
}

const words = { start: "begin", end: "end", goOn: "goOn" } as const;

function PhasePress({ phase }: { phase: TalkPhase }) {
  const t = useTranslations("talk");
  const { talk } = useTalk();
  const { clientId, meetingId } = talk;
  const { mutate, isPending } = useMutation(useTRPC().talk.lead.mutationOptions(useTalkChange()));
  return (
    <Press type="button" variant={phase === "goOn" ? "quiet" : "main"} onClick={() => isPending || mutate({ clientId, meetingId, phase })}>
      {t(words[phase])}
    </Press>
  );
}
