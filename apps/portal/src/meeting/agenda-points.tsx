import { Actions, Press, Sheet } from "@naast/ui";
import type { AgendaPointView } from "@naast/vocabulary";
import { Line } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { addPoint, decidePoint, movePoint, removePoint } from "./actions.ts";
import type { MeetingFrame } from "./meeting-frame.ts";

type Props = { frame: MeetingFrame };

/** What people want to talk about, in the client's order; what others propose waits for the client. */
export function AgendaPoints({ frame, draft }: Props & { draft: { key: string; words: string } | undefined }) {
  const { t, people, meeting, may, open, ids } = frame;
  const onAgenda = meeting.points.filter(({ state }) => state === "onAgenda");
  const others = meeting.points.filter(({ state }) => state !== "onAgenda");
  const decides = may("meeting.decidePoint");
  return (
    <Sheet id="agenda" title={t("meeting.agenda")}>
      <p className="note">{people.own ? t("meeting.agendaNoteOwn") : t("meeting.agendaNote", { name: people.clientName })}</p>
      {meeting.points.length === 0 ? <p>{t("meeting.noPoints")}</p> : null}
      <ol className="agenda-points">
        {onAgenda.map((point, index) => (
          <li key={point.id} id={`point-${point.id}`}>
            <b>{point.words}</b>
            <p className="note">{byWords(point, frame)}</p>
            {open ? <OnAgendaActions point={point} frame={frame} first={index === 0} last={index === onAgenda.length - 1} /> : null}
          </li>
        ))}
      </ol>
      {others.length > 0 ? (
        <ul className="plain-rows">
          {others.map((point) => (
            <li key={point.id} id={`point-${point.id}`}>
              <b>{point.words}</b>
              <p className="note">{byWords(point, frame)}</p>
              {open && decides ? <Decision point={point} frame={frame} /> : null}
              {open && !decides && point.mayRemove ? <Remove point={point} frame={frame} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {open && may("meeting.addPoint") ? (
        <Form id="point-form" action={addPoint} draft={draft}>
          <HiddenFields fields={ids} />
          <Line id="point-words" name="words" label={t("meeting.pointWords")} hint={t("meeting.aboutHint")} />
          <Press>{decides ? t("meeting.addPoint") : t("meeting.proposePoint")}</Press>
        </Form>
      ) : null}
    </Sheet>
  );
}

function byWords({ authorId, state }: AgendaPointView, { t, people, nameOf }: MeetingFrame): string {
  const name = nameOf(authorId);
  if (state === "declined") return people.own ? t("meeting.pointDeclinedYou") : t("meeting.pointDeclined", { name: people.clientName });
  if (state === "proposed")
    return people.isYou(authorId) ? t("meeting.pointWaits", { name: people.clientName }) : t("meeting.pointProposed", { name });
  return people.isYou(authorId) ? t("meeting.pointYours") : t("meeting.pointBy", { name });
}

type PointProps = Props & { point: AgendaPointView };

/** *Ja* and *Liever niet*, the same size: the client's alone. */
function Decision({ point, frame: { t, ids } }: PointProps) {
  return (
    <Actions even>
      <form action={decidePoint}>
        <HiddenFields fields={{ ...ids, pointId: point.id, answer: "yes" }} />
        <Press wide>{t("meeting.pointYes")}</Press>
      </form>
      {point.state === "declined" ? null : (
        <form action={decidePoint}>
          <HiddenFields fields={{ ...ids, pointId: point.id, answer: "no" }} />
          <Press wide>{t("meeting.pointNo")}</Press>
        </form>
      )}
    </Actions>
  );
}

function OnAgendaActions({ point, frame, first, last }: PointProps & { first: boolean; last: boolean }) {
  const { may } = frame;
  const moves = may("meeting.movePoint");
  return (
    <Actions>
      {moves && !first ? <Move point={point} frame={frame} direction="up" /> : null}
      {moves && !last ? <Move point={point} frame={frame} direction="down" /> : null}
      {point.mayRemove ? <Remove point={point} frame={frame} /> : null}
    </Actions>
  );
}

function Move({ point, frame: { t, ids }, direction }: PointProps & { direction: "up" | "down" }) {
  return (
    <form action={movePoint}>
      <HiddenFields fields={{ ...ids, pointId: point.id, direction }} />
      <Press variant="quiet" small>
        {t(`meeting.${direction}`)}
        <span className="visually-hidden">: {point.words}</span>
      </Press>
    </form>
  );
}

function Remove({ point, frame: { t, ids } }: PointProps) {
  return (
    <form action={removePoint}>
      <HiddenFields fields={{ ...ids, pointId: point.id }} />
      <Press variant="quiet" small>
        {t("meeting.takeAway")}
        <span className="visually-hidden">: {point.words}</span>
      </Press>
    </form>
  );
}
