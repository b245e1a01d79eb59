"use client";

import { startSentence } from "@naast/text/format";
import { Icon, Panel, Press, PressLink } from "@naast/ui";
import type { MeetingView } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../trpc/client.tsx";
import { meetingHref, talkHref } from "../words/addresses.ts";
import { useChange } from "./use-change.ts";
import { usePlan } from "./use-plan.tsx";

/** When people come together next. */
export function Meetings() {
  const t = useTranslations("dashboard.meetings");
  const { plan, clientId, may } = usePlan();
  const coming = plan.meetings.toSorted((a, b) => a.startsAt - b.startsAt);
  return (
    <Panel id="meetings" title={t("title")} titleHidden={coming.length > 0}>
      {coming.length === 0 ? <p className="soft">{t("none")}</p> : null}
      {coming.map((meeting) => (
        <Meeting key={meeting.id} meeting={meeting} />
      ))}
      {may("meeting.plan") ? (
        <PressLink wide icon="calendar" href={`/clients/${clientId}/meetings/new`}>
          {t("plan")}
        </PressLink>
      ) : null}
    </Panel>
  );
}

function Meeting({ meeting }: { meeting: MeetingView }) {
  const t = useTranslations("dashboard.meetings");
  const talk = useTranslations("talk");
  const { clientId, may, time } = usePlan();
  const { mutate } = useMutation(useTRPC().meeting.cancel.mutationOptions(useChange({ words: t("cancelled") })));
  return (
    <div className="meeting">
      <Icon name="calendar" />
      <div>
        <b>{startSentence(time.meeting(meeting.startsAt))}</b>
        <p>
          <a href={meetingHref(clientId, meeting.id)}>{meeting.title}</a>
          {meeting.place ? `. ${meeting.place}` : ""}
        </p>
        {meeting.state === "planned" && may("talk.read") ? (
          <PressLink small icon="messages-square" href={talkHref(clientId, meeting.id)}>
            {talk("screen")}
          </PressLink>
        ) : null}
        {may("meeting.cancel") ? (
          <Press type="button" variant="quiet" small onClick={() => mutate({ clientId, meetingId: meeting.id })}>
            {t("cancel")}
          </Press>
        ) : null}
      </div>
    </div>
  );
}
