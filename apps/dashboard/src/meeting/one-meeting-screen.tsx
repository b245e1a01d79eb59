"use client";

import { startSentence } from "@naast/text/format";
import { DeskHead, Panel, PressLink } from "@naast/ui";
import { type ClientId, type Id, type MeetingPageView, meetingCancel, newAgendaPoint } from "@naast/vocabulary";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { LineField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { eventsOnPage } from "../plan/events-on-page.ts";
import { useChange } from "../plan/use-change.ts";
import { PlanProvider, usePlan } from "../plan/use-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { meetingsHref, talkHref } from "../words/addresses.ts";
import { ComingPanel } from "./coming-panel.tsx";
import { TimesPanel } from "./times-panel.tsx";
import { useNameOf } from "./use-name-of.ts";

/** One meeting before it begins, for the worker beside the client. */
export function OneMeetingScreen({ clientId, meetingId }: { clientId: ClientId; meetingId: Id<"Meeting"> }) {
  const trpc = useTRPC();
  const { data: plan } = useQuery(trpc.plan.read.queryOptions({ clientId, events: eventsOnPage }));
  const { data: meeting } = useQuery(trpc.meeting.read.queryOptions({ clientId, meetingId }));
  if (!plan || !meeting) return null;
  return (
    <PlanProvider plan={plan}>
      <Meeting meeting={meeting} />
    </PlanProvider>
  );
}

type Part = { meeting: MeetingPageView };
const isOpen = ({ state }: MeetingPageView) => state === "proposed" || state === "planned";

function Meeting({ meeting }: Part) {
  const t = useTranslations("meeting");
  const { clientId, may } = usePlan();
  return (
    <>
      <DeskHead title={meeting.title} note={t(`kinds.${meeting.kind}`)}>
        <PressLink href={meetingsHref(clientId)}>{t("list")}</PressLink>
        {meeting.state === "planned" || meeting.state === "held" ? (
          <PressLink href={talkHref(clientId, meeting.id)}>{t("now")}</PressLink>
        ) : null}
      </DeskHead>
      <div className="stack">
        {meeting.state === "proposed" ? <TimesPanel meeting={meeting} /> : <WhenPanel meeting={meeting} />}
        <AgendaPanel meeting={meeting} />
        <ComingPanel meeting={meeting} />
        {isOpen(meeting) && may("meeting.cancel") ? <CancelPanel meeting={meeting} /> : null}
      </div>
    </>
  );
}

function WhenPanel({ meeting }: Part) {
  const t = useTranslations("meeting");
  const { time } = usePlan();
  const nameOf = useNameOf();
  const { secretPlace, placeIsSecret, place } = meeting;
  const hidden = placeIsSecret ? t("placeSecret", { name: nameOf(meeting.plannedBy) }) : (place ?? t("noPlace"));
  return (
    <Panel id="when" title={startSentence(time.meeting(meeting.startsAt))}>
      <p>{secretPlace === null ? hidden : t("placeSecretYou", { place: secretPlace })}</p>
      {meeting.state === "cancelled" ? <p>{t("cancelledBy")}</p> : null}
      {meeting.cancelWords && meeting.state === "cancelled" ? <p className="written">{meeting.cancelWords}</p> : null}
      <Care meeting={meeting} />
      {meeting.remoteLink && isOpen(meeting) ? (
        <PressLink icon="arrow-right" href={meeting.remoteLink} rel="noreferrer noopener">
          {t("openLink")}
        </PressLink>
      ) : null}
    </Panel>
  );
}

function Care({ meeting }: Part) {
  const t = useTranslations("meeting");
  return (
    <>
      {meeting.interpreter ? <p>{t("interpreterIs", { language: meeting.interpreter })}</p> : null}
      {meeting.childrenCome ? <p>{t("childrenYes")}</p> : null}
    </>
  );
}

function AgendaPanel({ meeting }: Part) {
  const t = useTranslations("meeting");
  const { clientId, client, may } = usePlan();
  const nameOf = useNameOf();
  const { mutateAsync } = useMutation(useTRPC().meeting.addPoint.mutationOptions(useChange({ words: t("proposePoint"), quietly: true })));
  return (
    <Panel id="agenda" title={t("agenda")}>
      <p className="note">{t("agendaNote", { name: client })}</p>
      {meeting.points.length === 0 ? <p className="soft">{t("noPoints")}</p> : null}
      <ol className="plain-rows">
        {meeting.points.map(({ id, words, authorId, state }) => (
          <li key={id}>
            <b>{words}</b>
            <p className="note">{state === "onAgenda" ? t("pointBy", { name: nameOf(authorId) }) : t("pointWaits", { name: client })}</p>
          </li>
        ))}
      </ol>
      {isOpen(meeting) && may("meeting.addPoint") ? (
        <SendForm
          id={`point-${meeting.id}`}
          label={t("proposePoint")}
          schema={newAgendaPoint}
          also={{ clientId, meetingId: meeting.id }}
          send={mutateAsync}
          submit={t("proposePoint")}
        >
          <LineField name="words" label={t("pointWords")} />
        </SendForm>
      ) : null}
    </Panel>
  );
}

function CancelPanel({ meeting }: Part) {
  const t = useTranslations("meeting");
  const { clientId } = usePlan();
  const { mutateAsync } = useMutation(useTRPC().meeting.cancel.mutationOptions(useChange({ words: t("cancelledBy"), quietly: true })));
  return (
    <Panel id="cancel" title={t("cancel")}>
      <p>{t("cancelIntro")}</p>
      <SendForm
        id={`cancel-${meeting.id}`}
        label={t("cancel")}
        schema={meetingCancel}
        also={{ clientId, meetingId: meeting.id }}
        send={mutateAsync}
        submit={t("cancelNow")}
      >
        <LineField name="words" label={t("cancelWords")} />
      </SendForm>
    </Panel>
  );
}
