import { getTranslations } from "next-intl/server";
import { NotYourPlan } from "../../../../emergency/not-your-plan.tsx";

/** A plan that is not this worker's, or does not exist: the two look the same. */
export default async function PlanNotFound() {
  const t = await getTranslations("dashboard.emergency");
  return <NotYourPlan title={t("notYours")} words={t("notYoursWords")} back={t("back")} urgent={t("openUrgently")} />;
}
