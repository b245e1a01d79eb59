import { initialsOf, ThreeViews, ViewColumn, ViewField } from "@naast/ui";
import { type RoundViewView, type ViewRoundView, type ViewSide, viewSides } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";

type Props = { round: ViewRoundView; frame: PlanFrame };

/** The client's field first, then who is around them, then workers. Another's says that it comes, until one's own is there. */
export function RoundViews({ round, frame }: Props) {
  const { yours, others, sides, readerSide } = round;
  const said = yours ? [yours, ...others] : [];
  const shown = viewSides.filter((side) => side === readerSide || sides.includes(side));
  return (
    <ThreeViews>
      {shown.map((side) => {
        const ofSide = said.filter((view) => view.side === side);
        if (ofSide.length === 0) return <Open key={side} side={side} round={round} frame={frame} />;
        return (
          <ViewColumn key={side}>
            {ofSide.map((view) => (
              <Said key={view.id} view={view} frame={frame} />
            ))}
          </ViewColumn>
        );
      })}
    </ThreeViews>
  );
}

function Said({ view, frame: { t, people } }: { view: RoundViewView; frame: PlanFrame }) {
  const you = people.isYou(view.personId);
  const nothing = you ? t("planTogether.threeViews.youSayNothing") : t("planTogether.threeViews.saysNothing");
  const person = people.find(view.personId);
  return (
    <ViewField
      voice={view.side}
      initials={initialsOf(view.personName)}
      name={you ? t("planTogether.threeViews.you") : view.personName}
      role={person ? people.roleOf(person) : view.relationWords}
      words={view.words ?? nothing}
      waiting={view.words === null}
    />
  );
}

/** Nobody is told whether anybody wrote already: only that it comes. */
function Open({ side, round, frame }: Props & { side: ViewSide }) {
  const { t } = frame;
  const name = sideName(side, round, frame);
  return (
    <ViewField
      voice={side}
      initials={initialsOf(name)}
      name={name}
      role=""
      words={t(`planTogether.threeViews.${openWords(side, round)}`)}
      waiting
    />
  );
}

function openWords(side: ViewSide, { yours, closedAt, readerSide }: ViewRoundView) {
  if (yours !== null || side === readerSide) return "notYet" as const;
  return closedAt === null ? ("hidden" as const) : ("hiddenClosed" as const);
}

function sideName(side: ViewSide, { readerSide }: ViewRoundView, { t, people }: PlanFrame): string {
  if (side === "client") return people.own ? t("planTogether.threeViews.you") : people.clientName;
  if (side === "worker") return t("planTogether.threeViews.worker");
  if (side === readerSide) return t("planTogether.threeViews.you");
  return people.own ? t("planTogether.threeViews.network") : t("planTogether.threeViews.networkOf", { name: people.clientName });
}
