"use client";

import { initialsOf, ThreeViews, ViewColumn, ViewField } from "@naast/ui";
import { emptyFieldOf, fieldsOfRound, type RoundViewView, type ViewRoundView, type ViewSide } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { usePersonWords } from "../plan/person-words.ts";
import { usePlan } from "../plan/use-plan.tsx";

/** What was said, side by side. Another's field says that it comes, until one's own is there. */
export function RoundFields({ round }: { round: ViewRoundView }) {
  return (
    <ThreeViews>
      {fieldsOfRound(round).map(({ side, said }) =>
        said.length === 0 ? (
          <NotThere key={side} side={side} round={round} />
        ) : (
          <ViewColumn key={side}>
            {said.map((view) => (
              <Said key={view.id} view={view} />
            ))}
          </ViewColumn>
        ),
      )}
    </ThreeViews>
  );
}

function Said({ view }: { view: RoundViewView }) {
  const t = useTranslations("planTogether.threeViews");
  const { isReader, people, time } = usePlan();
  const { roleOf } = usePersonWords();
  const you = isReader(view.personId);
  return (
    <ViewField
      voice={view.side}
      initials={initialsOf(view.personName)}
      name={you ? t("you") : view.personName}
      role={roleOf(people(view.personId))}
      words={view.words ?? (you ? t("youSayNothing") : t("saysNothing"))}
      waiting={view.words === null}
      foot={time.since(view.changedAt)}
    />
  );
}

function NotThere({ side, round }: { side: ViewSide; round: ViewRoundView }) {
  const t = useTranslations("planTogether.threeViews");
  const { client } = usePlan();
  const names = { client, network: t("networkOf", { name: client }), worker: t("worker") };
  const name = names[side];
  return <ViewField voice={side} initials={initialsOf(name)} name={name} role="" words={t(emptyFieldOf(side, round))} waiting />;
}
