"use client";

import { DeskHead, PressLink } from "@naast/ui";
import type { ClientId, Id, MeetingPageView } from "@naast/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { WithPlan } from "../plan/with-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { meetingsHref, talkHref } from "../words/addresses.ts";
import { AgendaPanel } from "./agenda-panel.tsx";
import { BringPanel } from "./bring-panel.tsx";
import { CancelPanel } from "./cancel-panel.tsx";
import { CarePanel } from "./care-panel.tsx";
import { ChairPanel } from "./chair-panel.tsx";
import { ComingPanel } from "./coming-panel.tsx";
import { CoordinatorPanel } from "./coordinator-panel.tsx";
import { NotePanel } from "./note-panel.tsx";
import { TimesPanel } from "./times-panel.tsx";
import { useMeeting } from "./use-meeting.ts";
import { WhenPanel } from "./when-panel.tsx";

type Which = { clientId: ClientId; meetingId: Id<"Meeting"> };

/** One meeting before it begins, for the worker beside the client. */
export function OneMeetingScreen({ clientId, meetingId }: Which) {
  const { data: meeting } = useQuery(useTRPC().meeting.read.queryOptions({ clientId, meetingId }));
  return <WithPlan clientId={clientId}>{meeting ? <Meeting meeting={meeting} /> : null}</WithPlan>;
}

function Meeting({ meeting }: { meeting: MeetingPageView }) {
  const { t, client, ids, isOpen, may } = useMeeting(meeting);
  const steer = useTranslations("planTogether.delegation");
  const [chosen] = meeting.chosenForClient;
  const { state, kind, minutes } = meeting;
  return (
    <>
      <DeskHead title={meeting.title} note={`${t(`kindsOf.${kind}`)} · ${t("minutes", { minutes })}`}>
        <PressLink href={meetingsHref(ids.clientId)}>{t("list")}</PressLink>
        {state === "planned" || state === "held" ? <PressLink href={talkHref(ids.clientId, ids.meetingId)}>{t("now")}</PressLink> : null}
      </DeskHead>
      {chosen ? <p className="note">{steer("choseFor", { name: chosen.name, client })}</p> : null}
      <div className="stack">
        {state === "proposed" ? <TimesPanel meeting={meeting} /> : <WhenPanel meeting={meeting} />}
        {state === "cancelled" ? null : <Before meeting={meeting} />}
        {isOpen && may("meeting.cancel") ? <CancelPanel meeting={meeting} /> : null}
      </div>
    </>
  );
}

/** All that people say and arrange before they meet. */
function Before({ meeting }: { meeting: MeetingPageView }) {
  const { isOpen, may } = useMeeting(meeting);
  return (
    <>
      <AgendaPanel meeting={meeting} />
      <ComingPanel meeting={meeting} />
      {isOpen && may("meeting.writeNote") ? <NotePanel meeting={meeting} /> : null}
      <ChairPanel meeting={meeting} />
      <BringPanel meeting={meeting} />
      <CarePanel meeting={meeting} />
      {meeting.kind === "familyGroup" ? <CoordinatorPanel meeting={meeting} /> : null}
    </>
  );
}
