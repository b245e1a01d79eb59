"use client";

import { CheckField, Press } from "@naast/ui";
import type { CardView, IssuedCard, NewCard } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { CardDesk } from "./use-card-desk.ts";

type Props = { desk: CardDesk; card: CardView; onMade: (made: IssuedCard) => void };

/** The press says how the worker knows who is there, and makes the card: one press, and one more to print. */
export function IssueForm({ desk, card: { holderName: client, issued, pin, maySetPin }, onMade }: Props) {
  const t = useTranslations("dashboard.card");
  const [forgotPin, setForgot] = useState(false);
  const make = (recognition: NewCard["recognition"]) => desk.issue({ recognition, forgotPin }, onMade);
  if (!maySetPin && pin !== "chosen") return <p>{t("noPinHere", { client })}</p>;
  return (
    <>
      {issued ? <p>{t("voids", { client })}</p> : null}
      {!maySetPin ? (
        <p>{t("keepsOwnPin", { client })}</p>
      ) : pin === "chosen" ? (
        <CheckField
          id="forgot-pin"
          label={t("forgot")}
          hint={t("forgotHint")}
          checked={forgotPin}
          onChange={({ currentTarget }) => setForgot(currentTarget.checked)}
        />
      ) : (
        <p>{t("withStart", { client })}</p>
      )}
      <p className="card-question" id="recognition">
        {t("how", { client })}
      </p>
      <div className="actions actions-below" role="group" aria-labelledby="recognition">
        <Press type="button" variant="main" onClick={() => make("known")}>
          {t("known", { client })}
        </Press>
        <Press type="button" onClick={() => make("colleague")}>
          {t("colleague", { client })}
        </Press>
      </div>
    </>
  );
}
