"use client";

import { Panel } from "@naast/ui";
import { type AgendaPointView, type MeetingPageView, newAgendaPoint } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { LineField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useChange } from "../plan/use-change.ts";
import { useTRPC } from "../trpc/client.tsx";
import { RowPresses } from "./row-presses.tsx";
import { useMeeting } from "./use-meeting.ts";

type Part = { meeting: MeetingPageView };

/** What people want to talk about, in the client's order; what others propose waits for the client. */
export function AgendaPanel({ meeting }: Part) {
  const { t, ids, client, isOpen, may } = useMeeting(meeting);
  const decides = may("meeting.decidePoint");
  const told = useChange({ words: decides ? t("told.agenda") : t("told.point", { client }), quietly: true });
  const { mutateAsync } = useMutation(useTRPC().meeting.addPoint.mutationOptions(told));
  const onAgenda = meeting.points.filter(({ state }) => state === "onAgenda");
  const others = meeting.points.filter(({ state }) => state !== "onAgenda");
  const words = decides ? t("addPoint") : t("proposePoint");
  return (
    <Panel id="agenda" title={t("agenda")}>
      <p className="note">{t("agendaNote", { name: client })}</p>
      {meeting.points.length === 0 ? <p className="soft">{t("noPoints")}</p> : null}
      <ol className="plain-rows">
        {onAgenda.map((point, index) => (
          <Point key={point.id} point={point} meeting={meeting} up={index > 0} down={index < onAgenda.length - 1} />
        ))}
      </ol>
      {others.length > 0 ? (
        <ul className="plain-rows">
          {others.map((point) => (
            <Point key={point.id} point={point} meeting={meeting} />
          ))}
        </ul>
      ) : null}
      {isOpen && may("meeting.addPoint") ? (
        <SendForm id={`point-${meeting.id}`} label={words} schema={newAgendaPoint} also={ids} send={mutateAsync} submit={words}>
          <LineField name="words" label={t("pointWords")} hint={t("aboutHint")} />
        </SendForm>
      ) : null}
    </Panel>
  );
}

type PointProps = Part & { point: AgendaPointView; up?: boolean; down?: boolean };

function Point({ point, meeting, ...moves }: PointProps) {
  const { isOpen } = useMeeting(meeting);
  const by = useByWords(meeting);
  return (
    <li>
      <b>{point.words}</b>
      <p className="note">{by(point)}</p>
      {isOpen ? <PointActions point={point} meeting={meeting} {...moves} /> : null}
    </li>
  );
}

function useByWords(meeting: MeetingPageView): (point: AgendaPointView) => string {
  const { t, client, isReader, nameOf } = useMeeting(meeting);
  return ({ authorId, state }) => {
    if (state === "declined") return t("pointDeclined", { name: client });
    if (isReader(authorId)) return state === "proposed" ? t("pointWaits", { name: client }) : t("pointYours");
    return t(state === "proposed" ? "pointProposed" : "pointBy", { name: nameOf(authorId) });
  };
}

/** What happens at each press on a point. */
function usePointPresses({ point, meeting }: Pick<PointProps, "point" | "meeting">) {
  const { t, ids } = useMeeting(meeting);
  const { decidePoint, movePoint, removePoint } = useTRPC().meeting;
  const change = useChange({ words: t("told.agenda") });
  const decide = useMutation(decidePoint.mutationOptions(change));
  const move = useMutation(movePoint.mutationOptions(change));
  const remove = useMutation(removePoint.mutationOptions(change));
  const which = { ...ids, pointId: point.id };
  return {
    yes: () => decide.mutate({ ...which, answer: "yes" }),
    no: () => decide.mutate({ ...which, answer: "no" }),
    up: () => move.mutate({ ...which, direction: "up" }),
    down: () => move.mutate({ ...which, direction: "down" }),
    gone: () => remove.mutate(which),
  };
}

/** Deciding and ordering are the client's, and of whom they let do that for a while; who wrote a point takes it away. */
function PointActions({ point, meeting, up = false, down = false }: PointProps) {
  const { t, may } = useMeeting(meeting);
  const press = usePointPresses({ point, meeting });
  const asked = point.state !== "onAgenda" && may("meeting.decidePoint");
  const moves = point.state === "onAgenda" && may("meeting.movePoint");
  const presses = [
    { id: "yes", shown: asked, words: t("pointYes"), press: press.yes },
    { id: "no", shown: asked && point.state === "proposed", words: t("pointNo"), press: press.no },
    { id: "up", shown: moves && up, words: t("up"), press: press.up },
    { id: "down", shown: moves && down, words: t("down"), press: press.down },
    { id: "gone", shown: point.mayRemove, words: t("takeAway"), press: press.gone },
  ].filter(({ shown }) => shown);
  return <RowPresses about={point.words} presses={presses} />;
}
