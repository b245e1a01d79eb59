import { formatDay } from "@naast/text";
import { Actions, PageHead, PressLink } from "@naast/ui";
import type { MeetingPageView } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { SeenByBadge } from "../goal/goal-meta.tsx";
import { meetingPath, meetingsPath } from "../paths.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { chosenMark } from "../together/mark-words.ts";
import { AgendaPoints } from "./agenda-points.tsx";
import { Care } from "./care.tsx";
import { Chair } from "./chair.tsx";
import { Contributions } from "./contributions.tsx";
import { Coordinator } from "./coordinator.tsx";
import { FindTime } from "./find-time.tsx";
import { type MeetingFrame, meetingFrameOf } from "./meeting-frame.ts";
import { kindWords, rhythmWords } from "./meeting-words.ts";
import { Notes } from "./notes.tsx";
import { WhenAndWhere } from "./when-and-where.tsx";
import { WhoComes } from "./who-comes.tsx";

/** One meeting before it begins, as somebody who takes part in it sees it. */
export async function MeetingScreen({ view, search }: { view: MeetingPageView; search: Search }) {
  const frame = await meetingFrameOf(view);
  const { t, clientId, meeting } = frame;
  const chosen = chosenMark(view.id, frame);
  const drafts = { note: await draftFor(clientId, `meeting-note:${view.id}`), point: await draftFor(clientId, `meeting-point:${view.id}`) };
  return (
    <SignedInPage place={frame.place} door="plan" search={search}>
      <PageHead title={meeting.title} note={kindWords(meeting, t)}>
        <SeenByBadge visibility={meeting.visibility} readerIds={meeting.readerIds} frame={frame} />
        {chosen ? <p className="note">{chosen}</p> : null}
        <Ended frame={frame} />
      </PageHead>
      {meeting.state === "proposed" ? <FindTime frame={frame} /> : <WhenAndWhere frame={frame} />}
      {meeting.state === "cancelled" ? null : <Before frame={frame} drafts={drafts} />}
      {meeting.nextDay ? <NextMeeting frame={frame} day={meeting.nextDay} /> : null}
      <div className="flat">
        <Actions>
          {meeting.state === "planned" || meeting.state === "held" ? (
            <PressLink href={meetingPath(clientId, meeting.id, "/now")}>{t("meeting.now")}</PressLink>
          ) : null}
          <PressLink variant="quiet" icon="printer" href={meetingPath(clientId, meeting.id, "/print")}>
            {t("meeting.paper")}
          </PressLink>
          <PressLink variant="quiet" href={meetingsPath(clientId)}>
            {t("meeting.list")}
          </PressLink>
        </Actions>
      </div>
    </SignedInPage>
  );
}

/** That it was held, or called off and why. */
function Ended({ frame: { t, meeting, open } }: { frame: MeetingFrame }) {
  if (open) return null;
  if (meeting.state === "held") return <p>{t("meeting.states.held")}</p>;
  return (
    <>
      <p>{t("meeting.cancelledBy")}</p>
      {meeting.cancelWords ? <p className="written">{meeting.cancelWords}</p> : null}
    </>
  );
}

type Draft = { key: string; words: string } | undefined;

/** All that people say and arrange before they meet. */
function Before({ frame, drafts }: { frame: MeetingFrame; drafts: { note: Draft; point: Draft } }) {
  const { may, meeting, open } = frame;
  return (
    <>
      <AgendaPoints frame={frame} draft={drafts.point} />
      {may("meeting.writeNote") && open ? <Notes frame={frame} draft={drafts.note} /> : null}
      {meeting.state === "proposed" ? null : <WhoComes frame={frame} />}
      <Chair frame={frame} />
      <Contributions frame={frame} />
      <Care frame={frame} />
      {meeting.kind === "familyGroup" ? <Coordinator frame={frame} /> : null}
    </>
  );
}

/** A series is a wish: the next meeting is offered, and somebody plans it. */
function NextMeeting({ frame: { t, writing, clientId, meeting }, day }: { frame: MeetingFrame; day: string }) {
  const query = new URLSearchParams({ day, previous: meeting.id });
  return (
    <section className="flat" id="next" aria-label={t("meeting.repeatPlan")}>
      <p>{t("meeting.repeats", { rhythm: rhythmWords(meeting.rhythm, t) })}</p>
      <p>{t("meeting.repeatOffer", { day: formatDay(day, writing) })}</p>
      <Actions>
        <PressLink href={`${meetingsPath(clientId, "/new")}?${query}`}>{t("meeting.repeatPlan")}</PressLink>
      </Actions>
    </section>
  );
}
