"use client";

import { initialsOf, ThreeViews, ViewColumn, ViewField } from "@naast/ui";
import { type RoundViewView, type ViewRoundView, type ViewSide, viewSides } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { usePersonWords } from "../plan/person-words.ts";
import { usePlan } from "../plan/use-plan.tsx";

/** The client's field first, then who is around them, then workers. Another's says that it comes, until one's own is there. */
export function RoundFields({ round }: { round: ViewRoundView }) {
  const { yours, others, sides, readerSide } = round;
  const said = yours ? [yours, ...others] : [];
  const shown = viewSides.filter((side) => side === readerSide || sides.includes(side));
  return (
    <ThreeViews>
      {shown.map((side) => {
        const ofSide = said.filter((view) => view.side === side);
        if (ofSide.length === 0) return <NotThere key={side} side={side} round={round} />;
        return (
          <ViewColumn key={side}>
            {ofSide.map((view) => (
              <Said key={view.id} view={view} />
            ))}
          </ViewColumn>
        );
      })}
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

/** Nobody is told whether anybody wrote already: only that it comes. */
function NotThere({ side, round }: { side: ViewSide; round: ViewRoundView }) {
  const t = useTranslations("planTogether.threeViews");
  const { client } = usePlan();
  const names = { client, network: t("networkOf", { name: client }), worker: t("worker") };
  const isOpenField = round.yours !== null || side === round.readerSide;
  const words = isOpenField ? t("notYet") : round.closedAt === null ? t("hidden") : t("hiddenClosed");
  return <ViewField voice={side} initials={initialsOf(names[side])} name={names[side]} role="" words={words} waiting />;
}
