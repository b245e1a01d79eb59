import { formatDay, formatTime, startSentence } from "@naast/text";
import { momentOf, suggestedTimes } from "@naast/vocabulary";
import { Choices, Line } from "../form/fields.tsx";
import type { Translate, Writing } from "../plan/words.ts";

type Props = { t: Translate; writing: Writing; offered?: readonly string[] | undefined };

/** Times to offer: evenings and weekends first, some afternoons, and two of one's own. */
export function TimeFields({ t, writing, offered = [] }: Props) {
  const { first, afterThat } = suggestedTimes(writing.today);
  const more = offered.filter((time) => !first.includes(time) && !afterThat.includes(time));
  const optionOf = (value: string) => {
    const [day = "", time = ""] = value.split(" ");
    return {
      value,
      label: startSentence(
        t("meeting.plain", { day: formatDay(day, writing), time: formatTime(momentOf(day, time).getTime(), writing.language) }),
      ),
    };
  };
  return (
    <>
      <p className="note">{t("meeting.timeHint")}</p>
      {more.length > 0 ? (
        <Choices id="times-more" name="times" kind="checkbox" legend={t("meeting.asked")} selected={more} options={more.map(optionOf)} />
      ) : null}
      <Choices name="times" kind="checkbox" legend={t("meeting.suggested")} selected={offered} options={first.map(optionOf)} />
      <Choices
        id="times-day"
        name="times"
        kind="checkbox"
        legend={t("meeting.otherTimes")}
        selected={offered}
        options={afterThat.map(optionOf)}
      />
      <div className="two-fields">
        <Line name="ownDay" type="date" label={t("meeting.ownTime")} />
        <Line name="ownTime" type="time" label={t("meeting.time")} />
      </div>
      <div className="two-fields">
        <Line name="secondDay" type="date" label={t("meeting.secondTime")} />
        <Line name="secondTime" type="time" label={t("meeting.time")} />
      </div>
    </>
  );
}
