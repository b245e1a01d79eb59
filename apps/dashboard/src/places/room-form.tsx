"use client";

import { type OwnPlacesView, type RoomFact, type RoomView, roomFacts, roomWrite, type Weekday, weekdays } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { z } from "zod";
import { LineField } from "../form/fields.tsx";
import { SelectField } from "../form/select-field.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { useAgain } from "./use-again.ts";

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

const nothingYet = { name: "", locationId: "", seats: 8, remark: null } as const;

/** What a room is, what is possible there, and when it is open. */
export function RoomForm({ view, room }: { view: OwnPlacesView; room: RoomView | null }) {
  const t = useTranslations("dashboard.places");
  const now = room ?? nothingYet;
  const { mutateAsync } = useMutation(useTRPC().places.saveRoom.mutationOptions(useAgain()));
  return (
    <SendForm
      id={`room-${room?.id ?? "new"}`}
      label={room ? `${t("change")}: ${room.name}` : t("newRoom")}
      schema={roomForm}
      also={{ roomId: room?.id ?? null }}
      send={mutateAsync}
      submit={t("saveRoom")}
    >
      <LineField name="name" label={t("name")} initial={now.name} />
      <SelectField
        name="locationId"
        label={t("location")}
        initial={now.locationId}
        prompt="location"
        options={view.locations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <LineField name="seats" label={t("howMany")} initial={String(now.seats)} />
      {roomFacts.map((fact) => (
        <FactTick key={fact} fact={fact} room={room} />
      ))}
      <LineField name="remark" label={t("remark")} initial={now.remark ?? ""} />
      <Openings room={room} />
    </SendForm>
  );
}

/** From and until, for each day; empty is closed. */
function Openings({ room }: { room: RoomView | null }) {
  const t = useTranslations("dashboard.places");
  const openingOn = (day: Weekday) => room?.openings.find(({ weekday }) => weekday === day);
  return (
    <>
      <p className="field-label">{t("open")}</p>
      <p className="note">{t("openHint")}</p>
      {weekdays.map((day) => (
        <div key={day} className="opening">
          <LineField name={fromField(day)} type="time" label={t("from", { day: t(`days.${day}`) })} initial={openingOn(day)?.from} />
          <LineField name={untilField(day)} type="time" label={t("until", { day: t(`days.${day}`) })} initial={openingOn(day)?.until} />
        </div>
      ))}
    </>
  );
}

function FactTick({ fact, room }: { fact: RoomFact; room: RoomView | null }) {
  const facts = useTranslations("meeting.facts");
  return (
    <label className="tick">
      <input type="checkbox" name={fact} value="yes" defaultChecked={room?.facts.includes(fact)} /> {facts(fact)}
    </label>
  );
}
