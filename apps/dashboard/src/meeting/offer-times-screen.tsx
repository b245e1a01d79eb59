"use client";

import { DeskHead } from "@naast/ui";
import { type ClientId, type Id, type MeetingPageView, timesOffer, timeZone, zonedTime } from "@naast/vocabulary";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { SendForm } from "../form/send-form.tsx";
import { useChange } from "../plan/use-change.ts";
import { WithPlan } from "../plan/with-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { meetingHref } from "../words/addresses.ts";
import { TimeFields, useTickedTimes } from "./time-fields.tsx";
import { useMeeting } from "./use-meeting.ts";

type Which = { clientId: ClientId; meetingId: Id<"Meeting"> };

/** Other times to offer; what people said about a time that stays, stays. */
export function OfferTimesScreen({ clientId, meetingId }: Which) {
  const { data: meeting } = useQuery(useTRPC().meeting.read.queryOptions({ clientId, meetingId }));
  return <WithPlan clientId={clientId}>{meeting ? <OfferForm meeting={meeting} /> : null}</WithPlan>;
}

function OfferForm({ meeting }: { meeting: MeetingPageView }) {
  const { t, ids } = useMeeting(meeting);
  const router = useRouter();
  const offered = meeting.times.map(({ startsAt }) => {
    const { day, time } = zonedTime(startsAt, timeZone);
    return `${day} ${time}`;
  });
  const ticked = useTickedTimes(offered);
  const told = useChange({ words: t("told.times"), quietly: true });
  const { mutateAsync } = useMutation(useTRPC().meeting.offerTimes.mutationOptions(told));
  const back = () => router.push(meetingHref(ids.clientId, ids.meetingId));
  return (
    <>
      <DeskHead title={t("offerTitle")} note={meeting.title} />
      <div className="panel form-panel">
        <SendForm
          id={`times-${meeting.id}`}
          label={t("offered")}
          schema={timesOffer}
          also={{ ...ids, times: ticked.times }}
          send={mutateAsync}
          onSent={back}
          submit={t("ask")}
          onCancel={back}
        >
          <TimeFields {...ticked} offered={offered} />
        </SendForm>
      </div>
    </>
  );
}
