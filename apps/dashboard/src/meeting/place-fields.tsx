"use client";

import type { ClientId, FreeRoomView, Id, MeetingPageView, MeetingPlaceView, PersonId, RoomSearch } from "@naast/vocabulary";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { LineField } from "../form/fields.tsx";
import { useFormPlace } from "../form/form-place.ts";
import { SelectField } from "../form/select-field.tsx";
import { TickField } from "../form/tick-field.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { placeReaderField } from "./place-readers.ts";
import { useRoomWords } from "./use-room-words.ts";

type Now = Pick<MeetingPageView, "place" | "roomId" | "remoteLink" | "secretPlace" | "placeReaderIds">;
export type AskedMoment = Pick<RoomSearch, "day" | "time" | "minutes">;
type Props = {
  clientId: ClientId;
  meetingId: Id<"Meeting"> | null;
  /** Null as long as no day and time were written. */
  moment: AskedMoment | null;
  /** Who may be told a secret place. */
  people: readonly { id: PersonId; name: string }[];
  now?: Now | undefined;
};

/** Where people meet: one's own words, a room with what is possible there, a place in the city, a link; and whether it is secret. */
export function PlaceFields({ clientId, meetingId, moment, people, now }: Props) {
  const t = useTranslations("meeting");
  const form = useTranslations("portalForm");
  const asked = { clientId, meetingId, day: "", time: "", minutes: 60, ...moment };
  const search = useTRPC().meeting.places.queryOptions(asked, { enabled: moment !== null, placeholderData: keepPreviousData });
  const { data: places } = useQuery(search);
  return (
    <>
      <LineField name="place" label={t("whereWords")} hint={form("mayStayEmpty")} initial={ownWordsOf(now)} />
      {moment === null ? <p className="note">{t("placesWait")}</p> : null}
      {places && moment ? <Rooms rooms={places.rooms} moment={moment} chosen={now?.roomId ?? null} /> : null}
      <CityPlace places={places?.places ?? []} />
      <LineField name="remoteLink" label={t("link")} hint={t("linkHint")} initial={now?.remoteLink ?? undefined} />
      <SecretFields people={people} now={now} />
    </>
  );
}

/** What somebody wrote of where it is; the name of a room is not theirs. */
function ownWordsOf(now: Now | undefined): string | undefined {
  if (now === undefined || now.roomId !== null) return undefined;
  return now.place ?? now.secretPlace ?? undefined;
}

function CityPlace({ places }: { places: readonly MeetingPlaceView[] }) {
  const t = useTranslations("meeting");
  if (places.length === 0) return null;
  return (
    <SelectField
      name="meetingPlaceId"
      label={t("cityPlace")}
      placeholder={t("noCityPlace")}
      options={[
        { value: "", label: t("noCityPlace") },
        ...places.map(({ id, name, address }) => ({ value: id, label: name, note: address ?? undefined })),
      ]}
    />
  );
}

/** Whether where it is is for chosen people only, and for whom. */
function SecretFields({ people, now }: Pick<Props, "people" | "now">) {
  const t = useTranslations("meeting");
  return (
    <fieldset className="field">
      <legend className="visually-hidden">{t("secret")}</legend>
      <TickField name="secretPlace" label={t("secret")} initial={Boolean(now?.secretPlace)} />
      <p className="note">{t("secretHint")}</p>
      {people.length > 0 ? <p className="field-label">{t("placeReaders")}</p> : null}
      {people.map(({ id, name }) => (
        <TickField key={id} name={placeReaderField(id)} label={name} initial={now?.placeReaderIds.includes(id) ?? false} />
      ))}
    </fieldset>
  );
}

type RoomsProps = { rooms: readonly FreeRoomView[]; moment: AskedMoment; chosen: Id<"Room"> | null };

/** The rooms with their facts; below it, in a sentence, whether the chosen one is free then. */
function Rooms({ rooms, moment, chosen }: RoomsProps) {
  const t = useTranslations("meeting");
  const { before } = useFormPlace();
  const words = useRoomWords(moment);
  const [roomId, choose] = useState<string>(before["roomId"] ?? chosen ?? "");
  if (rooms.length === 0) return null;
  const room = rooms.find(({ id }) => id === roomId);
  return (
    <>
      <SelectField
        name="roomId"
        label={t("room")}
        initial={chosen ?? ""}
        placeholder={t("noRoom")}
        onSelect={choose}
        options={[
          { value: "", label: t("noRoom") },
          ...rooms.map((one) => ({ value: one.id, label: `${one.name}, ${one.locationName}`, note: words.note(one) })),
        ]}
      />
      <div role="status">
        {room ? (
          <>
            <p>{words.free(room)}</p>
            <p className="note">{words.facts(room)}</p>
          </>
        ) : null}
      </div>
    </>
  );
}
