"use client";

import { startSentence } from "@naast/text/format";
import { DeskHead, VisibilityChoice } from "@naast/ui";
import { type ClientId, dayOf, meetingKinds, meetingToFind, momentOf, suggestedTimes } from "@naast/vocabulary";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { LineField } from "../form/fields.tsx";
import { SelectField } from "../form/select-field.tsx";
import { SendForm } from "../form/send-form.tsx";
import { eventsOnPage } from "../plan/events-on-page.ts";
import { useChange } from "../plan/use-change.ts";
import { PlanProvider, usePlan } from "../plan/use-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { meetingsHref } from "../words/addresses.ts";

/** Asking when everybody can come: evenings and weekends first. */
export function FindTimeScreen({ clientId }: { clientId: ClientId }) {
  const { data: plan } = useQuery(useTRPC().plan.read.queryOptions({ clientId, events: eventsOnPage }));
  if (!plan) return null;
  return (
    <PlanProvider plan={plan}>
      <FindForm />
    </PlanProvider>
  );
}

function FindForm() {
  const t = useTranslations("meeting");
  const words = useTranslations("shared.visibilities");
  const router = useRouter();
  const { clientId, client, plan } = usePlan();
  const [times, setTimes] = useState<readonly string[]>([]);
  const { mutateAsync } = useMutation(useTRPC().meeting.find.mutationOptions(useChange({ words: t("toFind"), quietly: true })));
  const back = () => router.push(meetingsHref(clientId));
  const { first, afterThat } = suggestedTimes(dayOf(plan.readAt));
  const flip = (time: string) => setTimes((now) => (now.includes(time) ? now.filter((one) => one !== time) : [...now, time]));
  return (
    <>
      <DeskHead title={t("findTitle")} note={t("pickIntro")} />
      <div className="panel form-panel">
        <SendForm
          id={`find-${clientId}`}
          label={t("find")}
          schema={meetingToFind}
          also={{ clientId, times }}
          send={mutateAsync}
          onSent={back}
          submit={t("ask")}
          onCancel={back}
        >
          <LineField name="title" label={t("about")} hint={t("aboutHint")} />
          <SelectField
            name="kind"
            label={t("kind")}
            initial="support"
            placeholder={t("kind")}
            options={meetingKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          />
          <Suggested legend={t("suggested")} times={first} chosen={times} flip={flip} />
          <Suggested legend={t("otherTimes")} times={afterThat} chosen={times} flip={flip} />
          <LineField name="ownDay" type="date" label={t("ownTime")} />
          <LineField name="ownTime" type="time" label={t("time")} />
          <LineField name="place" label={t("whereWords")} />
          <LineField name="remoteLink" label={t("link")} hint={t("linkHint")} />
          <VisibilityChoice
            id={`find-${clientId}-visibility`}
            name="visibility"
            legend={t("whoSees")}
            selected="everyone"
            options={[
              { visibility: "everyone", label: words("everyone", { own: "no", client }) },
              { visibility: "workers", label: words("workers", { own: "no", client }) },
            ]}
          />
        </SendForm>
      </div>
    </>
  );
}

type SuggestedProps = { legend: string; times: readonly string[]; chosen: readonly string[]; flip: (time: string) => void };

function Suggested({ legend, times, chosen, flip }: SuggestedProps) {
  const { time } = usePlan();
  return (
    <fieldset className="field">
      <legend className="field-label">{legend}</legend>
      {times.map((value) => {
        const [day = "", clock = ""] = value.split(" ");
        return (
          <label key={value} className="tick">
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => flip(value)} />{" "}
            {startSentence(time.meeting(momentOf(day, clock).getTime()))}
          </label>
        );
      })}
    </fieldset>
  );
}
