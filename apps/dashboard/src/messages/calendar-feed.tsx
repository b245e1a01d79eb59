"use client";

import { Press } from "@naast/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../trpc/client.tsx";
import { useMomentWords } from "../words/use-moment-words.ts";

/** The secret address of a worker's own meetings: off until it is made, told once, ended with one press. */
export function CalendarFeed() {
  const t = useTranslations("portalMessages.calendar");
  const moment = useMomentWords();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { data: feed } = useQuery(trpc.calendar.feed.queryOptions());
  const again = { onSettled: () => queryClient.invalidateQueries(trpc.calendar.feed.queryFilter()) };
  const renew = useMutation(trpc.calendar.renew.mutationOptions(again));
  const end = useMutation(trpc.calendar.end.mutationOptions({ ...again, onSuccess: () => renew.reset() }));
  if (!feed) return null;
  return (
    <>
      <p>{t("intro")}</p>
      <p>{feed.since === null ? t("off") : t("on", { day: moment(feed.since) })}</p>
      <div role="status">
        {renew.data ? (
          <>
            <p>
              <b>{t("made")}</b>
            </p>
            <p className="address">{renew.data.address}</p>
            <p>{t("madeNote")}</p>
            <p className="note">{t("care")}</p>
          </>
        ) : null}
      </div>
      {renew.isError ? <p role="alert">{t("notMade")}</p> : null}
      <div className="actions actions-below">
        <Press type="button" onClick={() => renew.mutate()}>
          {feed.isOn ? t("renew") : t("make")}
        </Press>
        {feed.isOn ? (
          <Press type="button" onClick={() => end.mutate()}>
            {t("end")}
          </Press>
        ) : null}
      </div>
    </>
  );
}
