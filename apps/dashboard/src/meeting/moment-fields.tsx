"use client";

import { day, meetingLengths, minutesOfMeeting, timeOfDay } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { z } from "zod";
import { LineField } from "../form/fields.tsx";
import { useFormPlace } from "../form/form-place.ts";
import { SelectField } from "../form/select-field.tsx";
import type { AskedMoment } from "./place-fields.tsx";

const written = z.object({ day, time: timeOfDay, minutes: minutesOfMeeting });
type Typed = { day: string; time: string; minutes: string };

const nothingYet: AskedMoment = { day: "", time: "", minutes: 60 };

/** What is typed of a moment, kept so that the rooms can follow it. `moment`: null as long as it is none. */
export function useTypedMoment(first: AskedMoment | null) {
  const { before } = useFormPlace();
  const [typed, type] = useState<Typed>(() => {
    const { day: onDay, time, minutes } = { ...(first ?? nothingYet), ...before };
    return { day: onDay, time, minutes: String(minutes) };
  });
  const parsed = written.safeParse(typed);
  const set = (part: Partial<Typed>) => type((now) => ({ ...now, ...part }));
  return { typed, set, moment: parsed.success ? parsed.data : null };
}

type Props = Pick<ReturnType<typeof useTypedMoment>, "typed" | "set">;

/** The day, the time and how long, on the clock of the organisation. */
export function MomentFields({ typed, set }: Props) {
  const t = useTranslations("meeting");
  return (
    <>
      <div className="opening">
        <LineField name="day" type="date" label={t("day")} initial={typed.day} onType={(value) => set({ day: value })} />
        <LineField name="time" type="time" label={t("time")} initial={typed.time} onType={(value) => set({ time: value })} />
      </div>
      <p className="note">{t("timeHint")}</p>
      <SelectField
        name="minutes"
        label={t("length")}
        initial={typed.minutes}
        prompt="length"
        onSelect={(value) => set({ minutes: value })}
        options={meetingLengths.map((minutes) => ({ value: String(minutes), label: t("minutes", { minutes }) }))}
      />
    </>
  );
}
