import { ChoiceGroup, FoldRow } from "@naast/ui";
import type { FreeRoomView, PersonId, PlacesView } from "@naast/vocabulary";
import { Choices, Line, Pick } from "../form/fields.tsx";
import type { Translate } from "../plan/words.ts";

type Now = {
  place: string | null;
  roomId: string | null;
  remoteLink: string | null;
  secretPlace: string | null;
  placeReaderIds: readonly string[];
};
type Props = {
  t: Translate;
  places: PlacesView;
  /** Who may be told a secret place. */
  people: readonly { id: PersonId; name: string }[];
  now?: Now | undefined;
};

/** A room with what is possible there; one that is taken or closed then says so. */
function roomWords({ name, locationName: location, seats, facts, free }: FreeRoomView, t: Translate): string {
  if (free === "taken") return t("meeting.roomTaken", { name, location });
  if (free === "closed") return t("meeting.roomClosed", { name, location });
  const words = facts.map((fact) => t(`meeting.facts.${fact}`)).join(", ");
  return t("meeting.roomOption", { name, location, seats, facts: words === "" ? "" : ` · ${words}` });
}

/** Where people meet: one's own words, a room, a place in the city, a link; and whether the place is secret. */
export function PlaceFields({ t, places, people, now }: Props) {
  return (
    <fieldset className="form">
      <legend className="choices-legend">{t("meeting.where")}</legend>
      <Line name="place" label={t("meeting.whereWords")} hint={t("portalForm.mayStayEmpty")} defaultValue={ownWords(now)} />
      <ListedPlaces t={t} places={places} now={now} />
      <Line
        name="remoteLink"
        type="url"
        label={t("meeting.link")}
        hint={t("meeting.linkHint")}
        defaultValue={now?.remoteLink ?? undefined}
      />
      <SecretPlace t={t} people={people} now={now} />
    </fieldset>
  );
}

/** Words of one's own; those of a room belong to the room. */
function ownWords(now: Now | undefined): string | undefined {
  return now === undefined || now.roomId !== null ? undefined : (now.place ?? now.secretPlace ?? undefined);
}

function ListedPlaces({ t, places, now }: Omit<Props, "people">) {
  return (
    <>
      {places.rooms.length > 0 ? (
        <Pick
          name="roomId"
          label={t("meeting.room")}
          defaultValue={now?.roomId ?? ""}
          options={[
            { value: "", label: t("meeting.noRoom") },
            ...places.rooms.map((room) => ({ value: room.id, label: roomWords(room, t) })),
          ]}
        />
      ) : null}
      {places.places.length > 0 ? (
        <Pick
          name="meetingPlaceId"
          label={t("meeting.cityPlace")}
          options={[
            { value: "", label: t("meeting.noCityPlace") },
            ...places.places.map(({ id, name, address }) => ({ value: id, label: [name, address].filter(Boolean).join(", ") })),
          ]}
        />
      ) : null}
    </>
  );
}

function SecretPlace({ t, people, now }: Omit<Props, "places">) {
  const isSecret = Boolean(now?.secretPlace);
  return (
    <FoldRow
      title={t("meeting.secret")}
      note={<span className="note">{t("meeting.secretHint")}</span>}
      label={t("portalForm.open")}
      open={isSecret}
    >
      <Choices
        name="secretPlace"
        kind="checkbox"
        legend={t("meeting.secret")}
        legendHidden
        selected={isSecret ? "yes" : undefined}
        options={[{ value: "yes", label: t("meeting.secret") }]}
      />
      {people.length > 0 ? (
        <ChoiceGroup
          id="placeReaderIds"
          name="placeReaderIds"
          kind="checkbox"
          legend={t("meeting.placeReaders")}
          selected={now?.placeReaderIds ?? []}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
    </FoldRow>
  );
}
