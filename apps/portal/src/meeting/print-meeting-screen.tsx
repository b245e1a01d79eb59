import { PressLink } from "@naast/ui";
import type { MeetingPageView } from "@naast/vocabulary";
import { meetingPath } from "../paths.ts";
import { PrintButton } from "../print/print-button.tsx";
import { meetingFrameOf } from "./meeting-frame.ts";

/** The invitation and the agenda on one page. A secret place and the link for who is far away never stand on paper. */
export async function PrintMeetingScreen({ view }: { view: MeetingPageView }) {
  const { t, when, meeting, clientId } = await meetingFrameOf(view);
  const points = meeting.points.filter(({ state }) => state === "onAgenda");
  const bring = meeting.contributions.filter(({ state }) => state === "agreed" || state === "open");
  return (
    <main className="paper meeting-paper" id="main">
      <div className="screen-only">
        <PrintButton words={t("meeting.paper")} />
        <PressLink variant="quiet" href={meetingPath(clientId, meeting.id)}>
          {t("portalForm.leaveAsIs")}
        </PressLink>
      </div>
      <h1>{t("meeting.paperTitle")}</h1>
      <p className="voice">{meeting.title}</p>
      {meeting.state === "proposed" ? (
        <ul className="plain-rows">
          {meeting.times.map(({ startsAt }) => (
            <li key={startsAt}>
              <span className="tick-box" aria-hidden="true" /> {when(startsAt)}
            </li>
          ))}
        </ul>
      ) : (
        <p>
          <b>{when(meeting.startsAt)}</b> · {t("meeting.minutes", { minutes: meeting.minutes })}
        </p>
      )}
      {meeting.place ? <p>{meeting.place}</p> : null}
      {points.length > 0 ? (
        <>
          <h2>{t("meeting.agenda")}</h2>
          <ol>
            {points.map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ol>
        </>
      ) : null}
      {bring.length > 0 ? (
        <>
          <h2>{t("meeting.bring")}</h2>
          <ul>
            {bring.map(({ id, what }) => (
              <li key={id}>{what}</li>
            ))}
          </ul>
        </>
      ) : null}
      {meeting.interpreter ? <p>{t("meeting.interpreterIs", { language: meeting.interpreter })}</p> : null}
      {meeting.childrenCome ? <p>{t("meeting.childrenYes")}</p> : null}
    </main>
  );
}
