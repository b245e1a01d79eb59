"use client";

import { Press } from "@naast/ui";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../trpc/client.tsx";
import { useTalk, useTalkChange } from "./use-talk.tsx";

/** That the network talks without workers now: never who or what. Only where a worker chairs can it be begun from here. */
export function PrivateTime() {
  const t = useTranslations("talk.private");
  const { talk } = useTalk();
  const { state, mayBegin, mayEnd } = talk.privateTime;
  if (state === "none" && !mayBegin) return <Released />;
  return (
    <>
      <section className="shared-private" aria-labelledby="private-title">
        <h2 id="private-title">{t("title")}</h2>
        {state === "none" ? <p>{t("beginWorker")}</p> : <p>{state === "running" ? t("running") : t("was")}</p>}
        <p>{t("closed")}</p>
        {mayBegin ? <Switch to="begin" /> : null}
        {mayEnd ? <Switch to="end" /> : null}
      </section>
      <Released />
    </>
  );
}

function Switch({ to }: { to: "begin" | "end" }) {
  const t = useTranslations("talk.private");
  const { talk } = useTalk();
  const { clientId, meetingId } = talk;
  const { mutate } = useMutation(useTRPC().privateTime[to].mutationOptions(useTalkChange()));
  return (
    <Press type="button" icon="lock" onClick={() => mutate({ clientId, meetingId })}>
      {t(to)}
    </Press>
  );
}

/** What the network shared of it, when it did. */
function Released() {
  const t = useTranslations("talk");
  const { talk, nameOf } = useTalk();
  if (talk.released.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="released-title">
      <h2 id="released-title">{t("released")}</h2>
      <ul className="shared-voices">
        {talk.released.map(({ id, words, writerIds }) => (
          <li key={id}>
            <p className="written">{words}</p>
            <p className="note">{t("by", { names: writerIds.map(nameOf).join(", ") })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
