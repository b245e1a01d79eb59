"use client";

import { DeskHead, Panel } from "@naast/ui";
import { type ClientId, type Id, type MeetingPageView, meetingMove, timeZone, zonedTime } from "@naast/vocabulary";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ReadAt } from "../form/read-at.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useChange } from "../plan/use-change.ts";
import { WithPlan } from "../plan/with-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { meetingHref } from "../words/addresses.ts";
import { MomentFields, useTypedMoment } from "./moment-fields.tsx";
import { PlaceFields } from "./place-fields.tsx";
import { withPlaceReaders } from "./place-readers.ts";
import { useMeeting } from "./use-meeting.ts";

type Which = { clientId: ClientId; meetingId: Id<"Meeting"> };
const moveForm = withPlaceReaders(meetingMove);

/** Another moment and another place; which rooms are free follows what is typed. */
export function ChangeMeetingScreen({ clientId, meetingId }: Which) {
  const { data: meeting } = useQuery(useTRPC().meeting.read.queryOptions({ clientId, meetingId }));
  return <WithPlan clientId={clientId}>{meeting ? <ChangeForm meeting={meeting} /> : null}</WithPlan>;
}

function ChangeForm({ meeting }: { meeting: MeetingPageView }) {
  const { t, ids } = useMeeting(meeting);
  const form = useTranslations("portalForm");
  const router = useRouter();
  const { mutateAsync } = useMutation(useTRPC().meeting.change.mutationOptions(useChange({ words: t("told.moved"), quietly: true })));
  const back = () => router.push(meetingHref(ids.clientId, ids.meetingId));
  return (
    <>
      <DeskHead title={t("changeTitle")} note={meeting.title} />
      <Panel id="change" title={t("changeTitle")} titleHidden>
        <p className="form-intro">{t("changeIntro")}</p>
        <SendForm
          id={`change-${meeting.id}`}
          label={t("changeTitle")}
          schema={moveForm}
          also={ids}
          send={mutateAsync}
          onSent={back}
          submit={form("save")}
          onCancel={back}
        >
          <ReadAt version={meeting.version} />
          <WhenAndWhere meeting={meeting} />
        </SendForm>
      </Panel>
    </>
  );
}

function WhenAndWhere({ meeting }: { meeting: MeetingPageView }) {
  const { ids, nameOf } = useMeeting(meeting);
  const { startsAt, minutes, invitedIds, clientPersonId, reader } = meeting;
  const { moment, ...fields } = useTypedMoment({ ...zonedTime(startsAt, timeZone), minutes });
  const people = invitedIds.filter((id) => id !== clientPersonId && id !== reader.personId).map((id) => ({ id, name: nameOf(id) }));
  return (
    <>
      <MomentFields {...fields} />
      <PlaceFields {...ids} moment={moment} people={people} now={meeting} />
    </>
  );
}
