import { Press, TextField } from "@naast/ui";
import { SelectField } from "@naast/ui/field";
import { meetingLengths } from "@naast/vocabulary";
import type { ReactNode } from "react";
import type { Translate } from "../plan/words.ts";

type Props = { t: Translate; now?: { day: string; time: string; minutes: number } | undefined; press: string; children?: ReactNode };

/** Day, time and length as a question of their own: a plain form that asks the page again, so that it can say which rooms are free. */
export function MomentQuery({ t, now, press, children }: Props) {
  return (
    <form method="get" className="form">
      {children}
      <TextField id="day" name="day" type="date" label={t("meeting.day")} defaultValue={now?.day} required />
      <TextField
        id="time"
        name="time"
        type="time"
        label={t("meeting.time")}
        hint={t("meeting.timeHint")}
        defaultValue={now?.time}
        required
      />
      <SelectField
        id="minutes"
        name="minutes"
        label={t("meeting.length")}
        defaultValue={String(now?.minutes ?? 60)}
        options={meetingLengths.map((minutes) => ({ value: String(minutes), label: t("meeting.minutes", { minutes }) }))}
      />
      <Press variant="main" wide>
        {press}
      </Press>
    </form>
  );
}
