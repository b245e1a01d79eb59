import { formatNames } from "@naast/text";
import { Actions, PressLink, PurposeBanner } from "@naast/ui";
import type { PurposeView } from "@naast/vocabulary";
import { planPath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";

type Props = { purpose: PurposeView | null; frame: PlanFrame };

/** Why support is used, in the client's words, on top of every plan page (B1). */
export function PurposeField({ purpose, frame }: Props) {
  const { t, people } = frame;
  return (
    <PurposeBanner
      id="purpose"
      label={people.own ? t("portalPlan.why") : t("portalPlan.whyOf", { name: people.clientName })}
      words={purpose?.words ?? (people.own ? t("portalPlan.noPurpose") : t("portalPlan.noPurposeOf", { name: people.clientName }))}
      standing={purpose ? standingWords(purpose, frame) : undefined}
    >
      <Ways purpose={purpose} frame={frame} />
    </PurposeBanner>
  );
}

function Ways({ purpose, frame: { t, may, clientId } }: Props) {
  const href = planPath(clientId, "/purpose");
  if (may("purpose.write")) {
    return (
      <Actions>
        <PressLink variant={purpose ? "quiet" : "plain"} href={href}>
          {purpose ? t("portalPlan.changePurpose") : t("portalPlan.writePurpose")}
        </PressLink>
      </Actions>
    );
  }
  if (!purpose || !may("purpose.answer")) return null;
  return (
    <Actions>
      <PressLink variant={purpose.yourAnswer ? "quiet" : "plain"} href={href}>
        {purpose.yourAnswer ? t("portalPlan.yourAnswer") : t("portalToday.readAndAnswer")}
      </PressLink>
    </Actions>
  );
}

/** "Samira, Rik en Ingrid staan hier achter. Mevrouw De Vries heeft nog niet geantwoord." Always by name. */
export function standingWords(
  { agreedBy, openFor }: PurposeView,
  { t, people, writing }: Pick<PlanFrame, "t" | "people" | "writing">,
): string {
  const named = (ids: PurposeView["agreedBy"]) => {
    const names = ids.map((id) => people.youOrName(id)).toSorted((a, b) => Number(b === t("shared.you")) - Number(a === t("shared.you")));
    return { count: names.length, names: formatNames(names, writing.language) };
  };
  return [
    agreedBy.length > 0 ? t("portalPlan.behindIt", named(agreedBy)) : "",
    openFor.length > 0 ? t("portalPlan.notAnswered", named(openFor)) : "",
  ]
    .filter(Boolean)
    .join(" ");
}
