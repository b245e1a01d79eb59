"use client";

import { DeskHead, Panel, PressLink } from "@naast/ui";
import type { ClientId, MeetingListView, MeetingView } from "@naast/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../trpc/client.tsx";
import { meetingHref, meetingsHref, planHref } from "../words/addresses.ts";
import { useZonedWords } from "../words/use-zoned-words.ts";

/** Meetings of one plan: to come, without a moment yet, and those that were. */
export function MeetingsScreen({ clientId }: { clientId: ClientId }) {
  const { data: view } = useQuery(useTRPC().meeting.list.queryOptions({ clientId }));
  return view ? <Lists view={view} /> : null;
}

function Lists({ view }: { view: MeetingListView }) {
  const t = useTranslations("meeting");
  const { clientId, clientName: name, meetings, readAt, reader } = view;
  const toFind = meetings.filter(({ state }) => state === "proposed");
  const coming = meetings.filter(({ state, startsAt }) => state !== "proposed" && startsAt >= readAt).toReversed();
  const before = meetings.filter(({ state, startsAt }) => state !== "proposed" && startsAt < readAt).slice(0, 20);
  return (
    <>
      <DeskHead title={t("titleOf", { name })}>
        <PressLink href={planHref(clientId)}>{name}</PressLink>
      </DeskHead>
      <div className="stack">
        <Panel id="coming" title={t("coming")}>
          {coming.length === 0 ? <p className="soft">{t("none")}</p> : null}
          <Rows meetings={coming} view={view} />
          {reader.abilities.includes("meeting.plan") ? (
            <div className="actions">
              <PressLink icon="calendar" href={`${meetingsHref(clientId)}/new`}>
                {t("plan")}
              </PressLink>
              <PressLink icon="users" href={`${meetingsHref(clientId)}/find`}>
                {t("find")}
              </PressLink>
            </div>
          ) : null}
        </Panel>
        {toFind.length > 0 ? (
          <Panel id="to-find" title={t("toFind")}>
            <Rows meetings={toFind} view={view} />
          </Panel>
        ) : null}
        {before.length > 0 ? (
          <Panel id="before" title={t("before")}>
            <Rows meetings={before} view={view} />
          </Panel>
        ) : null}
      </div>
    </>
  );
}

function Rows({ meetings, view }: { meetings: readonly MeetingView[]; view: MeetingListView }) {
  const t = useTranslations("meeting");
  const { when } = useZonedWords({ timeZone: view.reader.timeZone, readAt: view.readAt });
  return (
    <ul className="plain-rows">
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <a href={meetingHref(view.clientId, meeting.id)}>{meeting.title}</a>
          <p className="note">
            {meeting.state === "proposed" ? t("states.proposed") : when(meeting.startsAt)}
            {meeting.state === "cancelled" ? ` · ${t("states.cancelled")}` : ""}
            {meeting.place ? ` · ${meeting.place}` : ""}
          </p>
        </li>
      ))}
    </ul>
  );
}
