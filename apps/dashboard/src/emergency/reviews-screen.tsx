"use client";

import { ChoiceGroup, DeskHead, EmptyState, Panel } from "@naast/ui";
import { type EmergencyReviewView, emergencyOutcomes, emergencyReview } from "@naast/vocabulary";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { WordsField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useBar } from "../shell/bar.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { useMomentWords } from "../words/use-moment-words.ts";

/** What was read with urgency and nobody has looked back on yet. */
export function ReviewsScreen() {
  const t = useTranslations("dashboard.reviews");
  const { data: reviews = [] } = useQuery(useTRPC().emergency.reviews.queryOptions());
  return (
    <>
      <DeskHead title={t("title")} note={t("note")} />
      <div className="stack">
        {reviews.length === 0 ? (
          <div className="panel">
            <EmptyState words={t("none")} />
          </div>
        ) : null}
        {reviews.map((review) => (
          <Review key={review.id} review={review} />
        ))}
      </div>
    </>
  );
}

function Review({ review }: { review: EmergencyReviewView }) {
  const t = useTranslations("dashboard.reviews");
  const moment = useMomentWords();
  return (
    <Panel id={`review-${review.id}`} title={t("looked", { worker: review.workerName, client: review.clientName })}>
      <p className="note">{t("between", { from: moment(review.openedAt), until: moment(review.endsAt) })}</p>
      <blockquote className="reason">{t("quote", { reason: review.reason })}</blockquote>
      {review.mayReview ? <ReviewForm review={review} /> : <p className="note">{t("somebodyElse")}</p>}
    </Panel>
  );
}

function ReviewForm({ review }: { review: EmergencyReviewView }) {
  const t = useTranslations("dashboard.reviews");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const bar = useBar();
  const { mutateAsync } = useMutation(
    trpc.emergency.review.mutationOptions({
      onSuccess: () => bar.say(t("kept")),
      onSettled: () => queryClient.invalidateQueries(trpc.emergency.reviews.queryFilter()),
    }),
  );
  const id = `review-form-${review.id}`;
  return (
    <SendForm
      id={id}
      label={t("form")}
      schema={emergencyReview}
      also={{ emergencyAccessId: review.id }}
      send={mutateAsync}
      submit={t("keep")}
    >
      <ChoiceGroup
        id={`${id}-outcome`}
        name="outcome"
        legend={t("outcome")}
        options={emergencyOutcomes.map((outcome) => ({ value: outcome, label: t(`outcomes.${outcome}`) }))}
      />
      <WordsField name="words" label={t("words")} hint={t("wordsHint")} />
    </SendForm>
  );
}
