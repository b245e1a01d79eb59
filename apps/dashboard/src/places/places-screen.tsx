"use client";

import { DeskHead, Panel, Press } from "@naast/ui";
import { meetingPlaceKinds, meetingPlaceWrite, type OwnPlacesView, type RoomView } from "@naast/vocabulary";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { LineField } from "../form/fields.tsx";
import { SelectField } from "../form/select-field.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { RoomForm } from "./room-form.tsx";
import { useAgain } from "./use-again.ts";

/** Rooms, what is possible there and when they are open; and places in the city. */
export function PlacesScreen() {
  const t = useTranslations("dashboard.places");
  const { data: view } = useQuery(useTRPC().places.list.queryOptions());
  if (!view) return null;
  return (
    <>
      <DeskHead title={t("title")} note={t("note")} />
      <div className="stack">
        {view.rooms.map((room) => (
          <Panel key={room.id} id={`room-${room.id}`} title={`${room.name}, ${room.locationName}`}>
            <Room room={room} view={view} />
          </Panel>
        ))}
        <Panel id="new-room" title={t("newRoom")}>
          <RoomForm view={view} room={null} />
        </Panel>
        <CityPlaces view={view} />
        <Secrecy view={view} />
      </div>
    </>
  );
}

function Room({ room, view }: { room: RoomView; view: OwnPlacesView }) {
  const t = useTranslations("dashboard.places");
  const facts = useTranslations("meeting.facts");
  const { mutate } = useMutation(useTRPC().places.closeRoom.mutationOptions(useAgain()));
  return (
    <>
      <p>{[t("seats", { seats: room.seats }), ...room.facts.map((fact) => facts(fact))].join(" · ")}</p>
      {room.isSecret ? <p className="note">{t("secret")}</p> : null}
      <details>
        <summary>{t("change")}</summary>
        <RoomForm view={view} room={room} />
        <Press type="button" variant="quiet" onClick={() => mutate({ roomId: room.id })}>
          {t("closeRoom")}
        </Press>
      </details>
    </>
  );
}

/** Of each location: whether everybody who comes reads where it is. */
function Secrecy({ view }: { view: OwnPlacesView }) {
  const t = useTranslations("dashboard.places");
  const { mutate } = useMutation(useTRPC().places.keepSecret.mutationOptions(useAgain()));
  return (
    <Panel id="secrecy" title={t("secrecy")}>
      <p className="note">{t("secrecyNote")}</p>
      <ul className="plain-rows">
        {view.locations.map(({ id, name, isSecret }) => (
          <li key={id}>
            <b>{name}</b>
            <p className="note">{t(isSecret ? "isSecret" : "isOpen")}</p>
            <Press type="button" variant="quiet" small onClick={() => mutate({ locationId: id, secret: isSecret ? "no" : "yes" })}>
              {t(isSecret ? "makeOpen" : "makeSecret")}
              <span className="visually-hidden">: {name}</span>
            </Press>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function CityPlaces({ view }: { view: OwnPlacesView }) {
  const t = useTranslations("dashboard.places");
  const trpc = useTRPC();
  const again = useAgain();
  const { mutateAsync } = useMutation(trpc.places.savePlace.mutationOptions(again));
  const { mutate } = useMutation(trpc.places.closePlace.mutationOptions(again));
  return (
    <Panel id="city" title={t("city")}>
      <ul className="plain-rows">
        {view.places.map(({ id, name, kind, address }) => (
          <li key={id}>
            <b>{name}</b>
            <p className="note">{[t(`kinds.${kind}`), address].filter(Boolean).join(" · ")}</p>
            <Press type="button" variant="quiet" small onClick={() => mutate({ meetingPlaceId: id })}>
              {t("closePlace")}
            </Press>
          </li>
        ))}
      </ul>
      <SendForm id="new-place" label={t("newPlace")} schema={meetingPlaceWrite} also={{}} send={mutateAsync} submit={t("savePlace")}>
        <LineField name="name" label={t("name")} />
        <SelectField
          name="kind"
          label={t("kind")}
          initial="library"
          prompt="placeKind"
          options={meetingPlaceKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <LineField name="address" label={t("address")} />
      </SendForm>
    </Panel>
  );
}
