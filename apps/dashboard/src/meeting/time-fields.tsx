"use client";

import { startSentence } from "@naast/text/format";
import { dayOf, momentOf, suggestedTimes } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FieldWords, LineField } from "../form/fields.tsx";
import { usePlan } from "../plan/use-plan.tsx";

/** Times on the clock of the organisation that are ticked now: "2026-12-01 19:00". */
export function useTickedTimes(first: readonly string[] = []) {
  const [times, setTimes] = useState(first);
  const flip = (time: string) => setTimes((now) => (now.includes(time) ? now.filter((one) => one !== time) : [...now, time]));
  return { times, flip };
}

type Ticked = ReturnType<typeof useTickedTimes>;

/** Times to offer: those offered before, evenings and weekends first, some afternoons, and two of one's own. */
export function TimeFields({ times, flip, offered = [] }: Ticked & { offered?: readonly string[] }) {
  const t = useTranslations("meeting");
  const { plan } = usePlan();
  const { first, afterThat } = suggestedTimes(dayOf(plan.readAt));
  const more = offered.filter((time) => !first.includes(time) && !afterThat.includes(time));
  return (
    <>
      <p className="note">{t("timeHint")}</p>
      <FieldWords name="times" />
      <Times legend={t("asked")} of={more} times={times} flip={flip} />
      <Times legend={t("suggested")} of={first} times={times} flip={flip} />
      <Times legend={t("otherTimes")} of={afterThat} times={times} flip={flip} />
      <div className="opening">
        <LineField name="ownDay" type="date" label={t("ownTime")} />
        <LineField name="ownTime" type="time" label={t("time")} />
      </div>
      <div className="opening">
        <LineField name="secondDay" type="date" label={t("secondTime")} />
        <LineField name="secondTime" type="time" label={t("time")} />
      </div>
    </>
  );
}

function Times({ legend, of, times, flip }: Ticked & { legend: string; of: readonly string[] }) {
  const { time } = usePlan();
  if (of.length === 0) return null;
  return (
    <fieldset className="field">
      <legend className="field-label">{legend}</legend>
      {of.map((value) => {
        const [day = "", clock = ""] = value.split(" ");
        return (
          <label key={value} className="tick">
            <input type="checkbox" checked={times.includes(value)} onChange={() => flip(value)} />{" "}
            {startSentence(time.meeting(momentOf(day, clock).getTime()))}
          </label>
        );
      })}
    </fieldset>
  );
}
