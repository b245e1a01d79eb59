"use client";

import { Press, PressLink } from "@naast/ui";
import type { ClientId, ErasureDeskView, ErasureView } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../trpc/client.tsx";
import { useMomentWords } from "../words/use-moment-words.ts";
import { useErasureTold } from "./use-erasure-told.ts";

type Props = { clientId: ClientId; started: ErasureView; desk: ErasureDeskView; signInAddress: string };

/** The client's turn: on this screen with the card, or on a telephone of their own. */
export function StartedErasure({ clientId, started, desk: { clientName: client, waysIn }, signInAddress }: Props) {
  const t = useTranslations("dashboard.erasure");
  const moment = useMomentWords();
  const { mutate, isPending } = useMutation(
    useTRPC().takeAlong.endErasure.mutationOptions(useErasureTold(clientId, t("notNowDone", { client }))),
  );
  return (
    <>
      <p>{t("turn", { client, moment: moment(started.endsAt) })}</p>
      <ol className="erasure-ways">
        {waysIn.card ? <li>{t("byCard", { client })}</li> : null}
        {waysIn.email ? <li>{t("byEmail", { client })}</li> : null}
        <li>{t("thenPrint", { client })}</li>
      </ol>
      <div className="actions actions-below">
        <PressLink variant="main" href={`${signInAddress}${waysIn.card ? "/card" : ""}`} target="_blank" rel="noopener">
          {t("open", { client })}
        </PressLink>
        <Press type="button" onClick={() => (isPending ? undefined : mutate({ clientId, erasureId: started.id }))}>
          {t("notNow")}
        </Press>
      </div>
    </>
  );
}
