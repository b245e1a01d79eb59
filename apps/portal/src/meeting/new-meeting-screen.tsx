import { formatMoment } from "@naast/text";
import { ClientChoice, PageHead, Press, Sheet } from "@naast/ui";
import { meetingLengths, momentOf, type PersonId, type PlacesView, type PlanView, type WhoSeesWhatView } from "@naast/vocabulary";
import type { ReactNode } from "react";
import { draftFor } from "../form/draft-for.ts";
import { Pick, SeenBy } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import { seenByOptions } from "../sharing/seen-by-options.tsx";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { AboutFields } from "./about-fields.tsx";
import { findTime, planMeeting } from "./actions.ts";
import { MomentQuery } from "./moment-query.tsx";
import { PlaceFields } from "./place-fields.tsx";
import type { TalkAbout } from "./talk-about.ts";
import { TimeFields } from "./time-fields.tsx";

export type AskedMoment = { day: string; time: string; minutes: number };
type Common = { view: PlanView; sharing: WhoSeesWhatView; places: PlacesView | null };

/** Planning in two small steps: first when, then the rest, with the rooms that are free then. */
export async function NewMeetingScreen({
  view,
  sharing,
  places,
  moment,
  day,
  previousId,
  about,
}: Common & { moment: AskedMoment | null; day: string | undefined; previousId: string; about: TalkAbout | null }) {
  const frame = await frameOf(view);
  const { t, clientId, writing } = frame;
  if (!moment || !places) {
    return (
      <Frame frame={frame} title={t("meeting.newTitle")} intro={t("meeting.newIntro")}>
        <MomentQuery t={t} now={day ? { day, time: "", minutes: 60 } : undefined} press={t("meeting.next")}>
          {previousId === "" ? null : <HiddenFields fields={{ previous: previousId }} />}
          {about ? <HiddenFields fields={{ with: about.with, about: about.about }} /> : null}
        </MomentQuery>
      </Frame>
    );
  }
  const startsAt = momentOf(moment.day, moment.time).getTime();
  return (
    <Frame frame={frame} title={t("meeting.planOrFind")} intro={formatMoment(startsAt, writing)}>
      <Form id="meeting-form" action={planMeeting} draft={await draftFor(clientId, "meeting:new")}>
        <HiddenFields fields={{ clientId, ...moment, previousId }} />
        <AboutFields t={t} title={about?.title} kind={about ? "smallTalk" : "support"} />
        <PlaceFields t={t} places={places} people={peopleOf(sharing)} />
        <SharingField frame={frame} sharing={sharing} only={about?.with} />
        <Press variant="main" wide>
          {t("meeting.save")}
        </Press>
      </Form>
    </Frame>
  );
}

/** Asking when everybody can come: times to tick, what it is about, who may see it. */
export async function FindMeetingScreen({ view, sharing, places }: Common) {
  const frame = await frameOf(view);
  const { t, clientId, writing } = frame;
  return (
    <Frame frame={frame} title={t("meeting.findTitle")} intro={t("meeting.findIntro")}>
      <Form id="find-form" action={findTime} draft={await draftFor(clientId, "meeting:find")}>
        <HiddenFields fields={{ clientId }} />
        <AboutFields t={t} />
        <Pick
          name="minutes"
          label={t("meeting.length")}
          defaultValue="60"
          options={meetingLengths.map((minutes) => ({ value: String(minutes), label: t("meeting.minutes", { minutes }) }))}
        />
        <TimeFields t={t} writing={writing} />
        {places ? <PlaceFields t={t} places={places} people={peopleOf(sharing)} /> : null}
        <SharingField frame={frame} sharing={sharing} />
        <Press variant="main" wide>
          {t("meeting.ask")}
        </Press>
      </Form>
    </Frame>
  );
}

function peopleOf(sharing: WhoSeesWhatView) {
  return sharing.people.filter(({ person }) => person.takesPart).map(({ person }) => ({ id: person.personId, name: person.name }));
}

type Sharing = { frame: PlanFrame; sharing: WhoSeesWhatView; only?: PersonId | undefined };

/** `only`: the one person with whom it is; who reads it can still be chosen otherwise. */
function SharingField({ frame, sharing, only }: Sharing) {
  const readerIds = only ? [only] : [];
  const options = seenByOptions({ id: "visibility", names: sharing.namesNow, people: sharing.people, readerIds, frame });
  return <SeenBy name="visibility" legend={frame.t("meeting.whoSees")} options={options} selected={only ? "chosen" : undefined} />;
}

/** The client's own page lies on honey; who steers for them gets a sheet. */
function Frame({ frame, title, intro, children }: { frame: PlanFrame; title: string; intro: string; children: ReactNode }) {
  const place = { ...frame.place, upTo: undefined };
  return (
    <SignedInPage place={place} door="plan" search={noSearch}>
      {frame.people.own ? (
        <ClientChoice id="meeting" level={1} title={title} intro={intro}>
          {children}
        </ClientChoice>
      ) : (
        <>
          <PageHead title={title} note={intro} />
          <Sheet id="meeting" title={title} titleHidden>
            {children}
          </Sheet>
        </>
      )}
    </SignedInPage>
  );
}
