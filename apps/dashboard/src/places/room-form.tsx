"use client";

import { type OwnPlacesView, type RoomFact, roomFacts, type RoomView, roomWrite, type Weekday, weekdays } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { z } from "zod";
import { LineField } from "../form/fields.tsx";
import { SelectField } from "../form/select-field.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { useAgain } from "./places-screen.tsx";

const fromField = (day: Weekday) => `from${day}`;
const untilField = (day: Weekday) => `until${day}`;

/** A room as the form sends it: two times for each day, which are one list of opening hours. Empty is closed. */
const roomForm = z.preprocess((sent) => {
  const values: Record<string, unknown> = { ...(typeof sent === "object" ? sent : {}) };
  const openings = weekdays.flatMap((weekday) => {
    const [from, until] = [values[fromField(weekday)], values[untilField(weekday)]];
    return from || until ? [{ weekday, from, until }] : [];
  });
  return { ...values, openings };
}, roomWrite);

/** What a room is, what is possible there, and when it is open. */
export function RoomForm({ view, room }: { view: OwnPlacesView; room: RoomView | null }) {
  const t = useTranslations("dashboard.places");
  const { mutateAsync } = useMutation(useTRPC().places.saveRoom.mutationOptions(useAgain()));
  const openingOn = (day: Weekday) => room?.openings.find(({ weekday }) => weekday === day);
  return (
    <SendForm id={`room-${room?.id ?? "new"}`} label={t("newRoom")} schema={roomForm} also={{ roomId: room?.id ?? null }} send={mutateAsync} submit={t("saveRoom")}>
      <LineField name="name" label={t("name")} initial={room?.name} />
      <SelectField
        name="locationId"
        label={t("location")}
        initial={room?.locationId}
        placeholder={t("location")}
        options={view.locations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <LineField name="seats" label={t("howMany")} initial={String(room?.seats ?? 8)} />
      {roomFacts.map((fact) => (
        <FactTick key={fact} fact={fact} ticked={room?.facts.includes(fact) ?? false} />
      ))}
      <LineField name="remark" label={t("remark")} initial={room?.remark ?? undefined} />
      <p className="field-label">{t("open")}</p>
      <p className="note">{t("openHint")}</p>
      {weekdays.map((day) => (
        <div key={day} className="opening">
          <LineField name={fromField(day)} type="time" label={t("from", { day: t(`days.${day}`) })} initial={openingOn(day)?.from} />
          <LineField name={untilField(day)} type="time" label={t("until", { day: t(`days.${day}`) })} initial={openingOn(day)?.until} />
        </div>
      ))}
    </SendForm>
  );
}

function FactTick({ fact, ticked }: { fact: RoomFact; ticked: boolean }) {
  const facts = useTranslations("meeting.facts");
  return (
    <label className="tick">
      <input type="checkbox" name={fact} value="yes" defaultChecked={ticked} /> {facts(fact)}
    </label>
  );
}
