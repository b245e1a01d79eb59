import { Invalid, type Moment, momentOf, mostTimes, type TimesOffer } from "@naast/vocabulary";

type Written = Pick<TimesOffer, "times" | "ownDay" | "ownTime" | "secondDay" | "secondTime">;

/** A day without a time is no time, and the other way round. */
function ownTime(day: string | null, time: string | null, field: "ownTime" | "secondTime"): readonly Moment[] {
  if (day === null && time === null) return [];
  if (day === null) throw new Invalid({ [field === "ownTime" ? "ownDay" : "secondDay"]: "chooseDay" });
  if (time === null) throw new Invalid({ [field]: "chooseTime" });
  return [momentOf(day, time).getTime()];
}

/**
 * The moments that were ticked and written, each once and in order. Two times of the clock that are one moment in the night
 * of the change count once. `Invalid` without one, with too many, or with one that is over.
 */
export function momentsOffered(written: Written, now: Date): readonly [Moment, ...Moment[]] {
  const ticked = written.times.map((time) => {
    const [day = "", clock = ""] = time.split(" ");
    return momentOf(day, clock).getTime();
  });
  const own = [...ownTime(written.ownDay, written.ownTime, "ownTime"), ...ownTime(written.secondDay, written.secondTime, "secondTime")];
  const [first, ...others] = [...new Set([...ticked, ...own])].toSorted((a, b) => a - b);
  if (first === undefined) throw new Invalid({ times: "chooseTimes" });
  if (others.length >= mostTimes) throw new Invalid({ times: "tooManyTimes" });
  if (first <= now.getTime()) throw new Invalid({ times: "timeIsOver" });
  return [first, ...others];
}
