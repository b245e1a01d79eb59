"use client";

import { Press } from "@naast/ui";
import type { SessionView } from "@naast/vocabulary";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../trpc/client.tsx";
import { useMomentWords } from "../words/use-moment-words.ts";

/** Everywhere that this person is signed in, and a way to end it from here. */
export function Sessions() {
  const t = useTranslations("dashboard.settings");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { data: sessions = [] } = useQuery(trpc.account.sessions.queryOptions());
  const again = { onSettled: () => queryClient.invalidateQueries(trpc.account.sessions.queryFilter()) };
  const endOne = useMutation(trpc.account.endSession.mutationOptions(again));
  const endOthers = useMutation(trpc.account.endOtherSessions.mutationOptions(again));
  return (
    <>
      <ul className="lines">
        {sessions.map((session) => (
          <Session key={session.id} session={session} onEnd={() => endOne.mutate({ sessionId: session.id })} />
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Press type="button" onClick={() => endOthers.mutate()}>
          {t("endOthers")}
        </Press>
      ) : null}
    </>
  );
}

function Session({ session, onEnd }: { session: SessionView; onEnd: () => void }) {
  const t = useTranslations("dashboard.settings");
  const moment = useMomentWords();
  const device = session.deviceWords || t("unknownDevice");
  return (
    <li className="line">
      <div>
        <b>{session.isThisOne ? t("thisDevice", { device }) : device}</b>
        <p className="note">{t("seen", { app: t(`apps.${session.app}`), moment: moment(session.lastSeenAt) })}</p>
      </div>
      {session.isThisOne ? null : (
        <Press type="button" small onClick={onEnd} aria-label={t("endOf", { device })}>
          {t("end")}
        </Press>
      )}
    </li>
  );
}
