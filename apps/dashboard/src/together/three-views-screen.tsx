"use client";

import { DeskHead, EmptyState, Panel, Press } from "@naast/ui";
import { type ClientId, type RoundViewWords, roundViewWords, type ViewRoundView } from "@naast/vocabulary";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { z } from "zod";
import { WordsField } from "../form/fields.tsx";
import { ReadAt } from "../form/read-at.tsx";
import { SendForm } from "../form/send-form.tsx";
import { TwoTextsChoice } from "../plan/two-texts-choice.tsx";
import { useChange } from "../plan/use-change.ts";
import { useCollision } from "../plan/use-collision.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { WithPlan } from "../plan/with-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { RoundFields } from "./round-fields.tsx";

/** What client, network and workers each find desirable, before a goal is fixed: side by side, each in their own words. */
export function ThreeViewsScreen({ clientId }: { clientId: ClientId }) {
  return (
    <WithPlan clientId={clientId}>
      <Rounds />
    </WithPlan>
  );
}

function Rounds() {
  const t = useTranslations("planTogether.threeViews");
  const { clientId } = usePlan();
  const { data } = useQuery(useTRPC().threeViews.read.queryOptions({ clientId }));
  if (!data) return null;
  return (
    <>
      <DeskHead title={t("all")} note={t("intro")} />
      {data.rounds.length === 0 ? <EmptyState words={t("none")} /> : null}
      {data.rounds.map((round) => (
        <Round key={round.id} round={round} />
      ))}
    </>
  );
}

function Round({ round }: { round: ViewRoundView }) {
  const t = useTranslations("planTogether.threeViews");
  const { time } = usePlan();
  const { closedAt, openedAt } = round;
  const since = closedAt === null ? t("opened", { day: time.since(openedAt) }) : t("closed", { day: time.since(closedAt) });
  return (
    <Panel id={`round-${round.id}`} title={round.about}>
      <p className="note">{since}</p>
      <RoundFields round={round} />
      {round.mayWrite ? <Write round={round} /> : null}
    </Panel>
  );
}

/** A form sends the version as text, and nothing when there is none yet. */
function withVersion(sent: unknown): unknown {
  const { version, ...rest } = z.looseObject({}).parse(sent);
  return { ...rest, version: version === "" || version === undefined || version === null ? null : Number(version) };
}

const typedView = z.preprocess(withVersion, roundViewWords);

/** One's own words, or that one says nothing about it; both open what the others said. */
function Write({ round }: { round: ViewRoundView }) {
  const t = useTranslations("planTogether.threeViews");
  const did = useTranslations("portal.did");
  const { clientId } = usePlan();
  const trpc = useTRPC().threeViews;
  const change = useChange({ words: did("roundWritten"), quietly: true });
  const { mutateAsync } = useMutation(trpc.write.mutationOptions(change));
  const takeAway = useMutation(trpc.takeAway.mutationOptions(useChange({ words: did("roundTakenAway") })));
  const { collision, send, settle } = useCollision<RoundViewWords>({ send: mutateAsync, onSettled: () => undefined });
  const { yours, id: roundId } = round;
  if (collision) {
    const { input, texts } = collision;
    return (
      <TwoTextsChoice
        id={`round-${roundId}`}
        texts={texts}
        onKeepMine={() => settle({ ...input, version: texts.version })}
        onKeepTheirs={() => settle({ ...input, words: texts.theirs, version: texts.version })}
        onMerge={(words) => settle({ ...input, words, version: texts.version })}
      />
    );
  }
  const sayNothing = () => mutateAsync({ clientId, roundId, saysNothing: true, version: yours?.version ?? null });
  return (
    <>
      <SendForm
        id={`round-${roundId}`}
        label={t("yours")}
        schema={typedView}
        also={{ clientId, roundId }}
        send={send}
        submit={yours ? t("change") : t("save")}
      >
        <ReadAt version={yours?.version ?? null} />
        <WordsField name="words" label={t("yours")} hint={t("yoursHint")} initial={yours?.words ?? undefined} />
      </SendForm>
      <div className="actions">
        {yours === null ? (
          <Press type="button" onClick={sayNothing}>
            {t("sayNothing")}
          </Press>
        ) : (
          <Press type="button" variant="quiet" onClick={() => takeAway.mutate({ clientId, roundId })}>
            {t("takeAway")}
          </Press>
        )}
        <span className="note">{yours === null ? t("sayNothingMeans") : t("takeAwayMeans")}</span>
      </div>
    </>
  );
}
