import { initialsOf, ThreeViews, ViewColumn, ViewField } from "@naast/ui";
import { emptyFieldOf, fieldsOfRound, type RoundViewView, type ViewRoundView, type ViewSide } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";

type Props = { round: ViewRoundView; frame: PlanFrame };

/** What was said, side by side. Another's field says that it comes, until one's own is there. */
export function RoundViews({ round, frame }: Props) {
  return (
    <ThreeViews>
      {fieldsOfRound(round).map(({ side, said }) =>
        said.length === 0 ? (
          <Open key={side} side={side} round={round} frame={frame} />
        ) : (
          <ViewColumn key={side}>
            {said.map((view) => (
              <Said key={view.id} view={view} frame={frame} />
            ))}
          </ViewColumn>
        ),
      )}
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

function Open({ side, round, frame }: Props & { side: ViewSide }) {
  const { t } = frame;
  const name = sideName(side, round, frame);
  return (
    <ViewField voice={side} initials="" name={name} role="" words={t(`planTogether.threeViews.${emptyFieldOf(side, round)}`)} waiting />
  );
}

function sideName(side: ViewSide, { readerSide }: ViewRoundView, { t, people }: PlanFrame): string {
  if (side === "client") return people.own ? t("planTogether.threeViews.you") : people.clientName;
  if (side === "worker") return t("planTogether.threeViews.worker");
  if (side === readerSide) return t("planTogether.threeViews.you");
  return people.own ? t("planTogether.threeViews.network") : t("planTogether.threeViews.networkOf", { name: people.clientName });
}
