"use client";

import { Press } from "@naast/ui";
import type { GoalView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { MoreMenu } from "../shell/more-menu.tsx";
import { SteerGoal } from "../together/steer.tsx";
import { proposeHref } from "../words/addresses.ts";
import { CommentForm } from "./comment-form.tsx";
import { GoalHistory } from "./goal-history.tsx";
import { OfferForm } from "./offer-form.tsx";
import { OwnViewForm } from "./own-view-form.tsx";
import { usePlan } from "./use-plan.tsx";

type Open = "comment" | "ownView" | "offer" | "history" | null;

/** What the reader can do beside the client's words; one thing opens at a time, in place. */
export function GoalActions({ goal }: { goal: GoalView }) {
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  if (open === "comment") return <CommentForm goal={goal} onClose={close} />;
  if (open === "ownView") return <OwnViewForm goal={goal} onClose={close} />;
  if (open === "offer") return <OfferForm goal={goal} onClose={close} />;
  if (open === "history") return <GoalHistory goal={goal} onClose={close} />;
  return <Choices goal={goal} onOpen={setOpen} />;
}

function Choices({ goal, onOpen }: { goal: GoalView; onOpen: (open: Open) => void }) {
  const t = useTranslations("dashboard.goal");
  const { clientId, may, isReader } = usePlan();
  const hasView = goal.ownViews.some(({ personId }) => isReader(personId));
  const more = [
    {
      id: "addStep",
      words: t("proposeStep"),
      shown: may("proposal.make"),
      href: proposeHref(clientId, { kind: "addStep", goalId: goal.id }),
    },
    {
      id: "changeGoal",
      words: t("proposeWords"),
      shown: may("proposal.make"),
      href: proposeHref(clientId, { kind: "changeGoal", goalId: goal.id }),
    },
    { id: "offer", words: t("offer"), shown: may("step.offer"), onPress: () => onOpen("offer") },
    { id: "history", words: t("history"), shown: may("history.read"), onPress: () => onOpen("history") },
  ].filter(({ shown }) => shown);
  return (
    <div className="actions goal-actions">
      {may("comment.add") ? (
        <Press type="button" small onClick={() => onOpen("comment")}>
          {t("comment")}
        </Press>
      ) : null}
      {may("ownView.write") ? (
        <Press type="button" small onClick={() => onOpen("ownView")}>
          {hasView ? t("changeView") : t("writeView")}
        </Press>
      ) : null}
      {more.length > 0 ? <MoreMenu words={t("more")} label={t("moreWith", { goal: goal.words })} items={more} /> : null}
      <SteerGoal goal={goal} />
    </div>
  );
}
