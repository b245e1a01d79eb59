import { formatMoment } from "@naast/text";
import { PageHead, Sheet } from "@naast/ui";
import { type MeetingPageView, momentOf, type PlacesView, timeZone, zonedTime } from "@naast/vocabulary";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { SaveOrLeave } from "../form/save-or-leave.tsx";
import { meetingPath } from "../paths.ts";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { changeMeeting, offerTimes } from "./actions.ts";
import { meetingFrameOf } from "./meeting-frame.ts";
import { MomentQuery } from "./moment-query.tsx";
import type { AskedMoment } from "./new-meeting-screen.tsx";
import { PlaceFields } from "./place-fields.tsx";
import { TimeFields } from "./time-fields.tsx";

type Props = { view: MeetingPageView; places: PlacesView; moment: AskedMoment };

/** Another moment and another place. Looking at another moment says which rooms are free then. */
export async function ChangeMeetingScreen({ view, places, moment }: Props) {
  const frame = await meetingFrameOf(view);
  const { t, clientId, ids, writing, people } = frame;
  const startsAt = momentOf(moment.day, moment.time).getTime();
  const chosen = view.invitedIds.filter((id) => id !== view.clientPersonId).map((id) => ({ id, name: people.nameOf(id) }));
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="plan" search={noSearch}>
      <PageHead title={t("meeting.changeTitle")} note={view.title}>
        <p>{t("meeting.changeIntro")}</p>
      </PageHead>
      <Sheet id="moment" title={t("meeting.seeRooms")}>
        <MomentQuery t={t} now={moment} press={t("meeting.seeRooms")} />
      </Sheet>
      <Sheet id="place-sheet" title={t("meeting.roomsAt", { when: formatMoment(startsAt, writing) })}>
        <Form id="change-form" action={changeMeeting}>
          <HiddenFields fields={{ ...ids, ...moment, version: view.version }} />
          <PlaceFields t={t} places={places} people={chosen} now={view} />
          <SaveOrLeave t={t} href={meetingPath(clientId, view.id)} />
        </Form>
      </Sheet>
    </SignedInPage>
  );
}

/** Other times to offer; what people said about a time that stays, stays. */
export async function OfferTimesScreen({ view }: { view: MeetingPageView }) {
  const frame = await meetingFrameOf(view);
  const { t, clientId, ids, writing } = frame;
  const offered = view.times.map(({ startsAt }) => {
    const { day, time } = zonedTime(startsAt, timeZone);
    return `${day} ${time}`;
  });
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="plan" search={noSearch}>
      <PageHead title={t("meeting.offerTitle")} note={view.title} />
      <Sheet id="times-sheet" title={t("meeting.offered")}>
        <Form id="times-form" action={offerTimes}>
          <HiddenFields fields={ids} />
          <TimeFields t={t} writing={writing} offered={offered} />
          <SaveOrLeave t={t} href={meetingPath(clientId, view.id)} save={t("meeting.ask")} />
        </Form>
      </Sheet>
    </SignedInPage>
  );
}
