"use client";

import { Panel, PressLink } from "@naast/ui";
import type { MeetingPageView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { meetingHref } from "../words/addresses.ts";
import { useMeeting } from "./use-meeting.ts";

/** When and where, by the clocks of the reader; the link for who is far away, the file for a calendar, and what can be changed. */
export function WhenPanel({ meeting }: { meeting: MeetingPageView }) {
  const { t, when, nameOf } = useMeeting(meeting);
  const { state, secretPlace, placeIsSecret, place, cancelWords, plannedBy } = meeting;
  const open = placeIsSecret ? t("placeSecret", { name: nameOf(plannedBy) }) : (place ?? t("noPlace"));
  return (
    <Panel id="when" title={when(meeting.startsAt)}>
      <p>{secretPlace === null ? open : t("placeSecretYou", { place: secretPlace })}</p>
      {state === "cancelled" ? <p>{t("cancelledBy")}</p> : null}
      {state === "cancelled" && cancelWords ? <p className="written">{cancelWords}</p> : null}
      <WhenActions meeting={meeting} />
    </Panel>
  );
}

/** What can be pressed: come from afar, keep it in a calendar, change it. */
function WhenActions({ meeting }: { meeting: MeetingPageView }) {
  const { t, ids, isOpen } = useMeeting(meeting);
  const file = useTranslations("portalMessages.calendar");
  const address = meetingHref(ids.clientId, ids.meetingId);
  const { state, remoteLink, mayChangePlace, maySteer } = meeting;
  return (
    <div className="actions">
      {remoteLink && isOpen ? (
        <PressLink icon="arrow-right" href={remoteLink} rel="noreferrer noopener">
          {t("openLink")}
        </PressLink>
      ) : null}
      {state === "planned" ? (
        <PressLink icon="calendar" href={`${address}/appointment`}>
          {file("file")}
        </PressLink>
      ) : null}
      {isOpen && mayChangePlace ? <PressLink href={`${address}/change`}>{t("change")}</PressLink> : null}
      {isOpen && maySteer ? (
        <PressLink variant="quiet" href={`${address}/times`}>
          {t("find")}
        </PressLink>
      ) : null}
    </div>
  );
}
