import { Actions, EmptyState, PageHead, PressLink, Sheet } from "@naast/ui";
import { cityOf, hour, type MeetingListView, type MeetingView } from "@naast/vocabulary";
import { meetingPath, meetingsPath, settingsPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { kindWords, momentWords } from "./meeting-words.ts";

const stays = 12 * hour;

/** All meetings: those to come first, then those without a time, then what was. */
export async function MeetingsScreen({ view, search }: { view: MeetingListView; search: Search }) {
  const frame = await frameOf(view);
  const { t, people, may, clientId } = frame;
  const zone = view.reader.timeZone;
  const after = view.readAt - stays;
  const proposed = view.meetings.filter(({ state }) => state === "proposed");
  const coming = view.meetings.filter(({ state, startsAt }) => state !== "proposed" && startsAt > after).toReversed();
  const before = view.meetings.filter(({ state, startsAt }) => state !== "proposed" && startsAt <= after).slice(0, 20);
  return (
    <SignedInPage place={frame.place} door="plan" search={search}>
      <PageHead title={people.own ? t("meeting.title") : t("meeting.titleOf", { name: people.clientName })} />
      <Sheet id="coming" title={t("meeting.coming")}>
        {coming.length === 0 ? <EmptyState words={t("meeting.none")} /> : <Rows meetings={coming} frame={frame} zone={zone} />}
        {may("meeting.plan") ? (
          <>
            <h3 className="plan-or-find">{t("meeting.planOrFind")}</h3>
            <Actions>
              <PressLink icon="calendar" href={meetingsPath(clientId, "/new")}>
                {t("meeting.plan")}
              </PressLink>
              <PressLink icon="users" href={meetingsPath(clientId, "/find")}>
                {t("meeting.find")}
              </PressLink>
            </Actions>
          </>
        ) : null}
      </Sheet>
      {proposed.length > 0 ? (
        <Sheet id="to-find" title={t("meeting.toFind")}>
          <Rows meetings={proposed} frame={frame} zone={zone} />
        </Sheet>
      ) : null}
      {before.length > 0 ? (
        <Sheet id="before" flat title={t("meeting.before")}>
          <Rows meetings={before} frame={frame} zone={zone} />
        </Sheet>
      ) : null}
      <div className="flat">
        <p className="note">
          {t("meeting.yourZone", { city: cityOf(zone) })} <a href={settingsPath}>{t("meeting.changeZone")}</a>
        </p>
      </div>
    </SignedInPage>
  );
}

type RowsProps = { meetings: readonly MeetingView[]; frame: PlanFrame; zone: string };

function Rows({ meetings, frame: { t, writing, clientId }, zone }: RowsProps) {
  const whenOf = ({ state, startsAt }: MeetingView) =>
    state === "proposed" ? t("meeting.states.proposed") : momentWords(startsAt, { t, writing, zone });
  return (
    <ul className="plain-rows">
      {meetings.map((meeting) => (
        <li key={meeting.id} id={`meeting-${meeting.id}`}>
          <a href={meetingPath(clientId, meeting.id)}>
            <b>{meeting.title}</b>
          </a>
          <p>{whenOf(meeting)}</p>
          <p className="note">
            {[kindWords(meeting, t), meeting.state === "cancelled" ? t("meeting.states.cancelled") : meeting.place]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
