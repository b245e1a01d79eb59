"use client";

import type { FreeRoomView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import type { AskedMoment } from "./place-fields.tsx";

/** Monday is 1, as rooms count the days on which they are open. */
function weekdayOf(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
}

/** What is said of a room at a moment: what is possible there, when it is open that day, whether it is free. */
export function useRoomWords({ day }: AskedMoment) {
  const t = useTranslations("meeting");
  const weekday = weekdayOf(day);
  const hours = ({ openings }: FreeRoomView) => {
    const open = openings.filter((one) => one.weekday === weekday);
    return open.length === 0 ? t("closedOn") : open.map(({ from, until }) => t("openOn", { from, until })).join(", ");
  };
  const facts = (room: FreeRoomView) =>
    [t("seats", { seats: room.seats }), ...room.facts.map((fact) => t(`facts.${fact}`)), hours(room), room.remark]
      .filter(Boolean)
      .join(" · ");
  const free = ({ name, free: state }: FreeRoomView) =>
    t(state === "yes" ? "roomFree" : state === "taken" ? "roomNowTaken" : "roomNowClosed", { name });
  return {
    facts,
    free,
    /** In the list: the facts of one that is free; else that it is not. */
    note: (room: FreeRoomView) => (room.free === "yes" ? facts(room) : free(room)),
  };
}
