import { demoCard, isDemo } from "@naast/auth";
import { getTranslations } from "next-intl/server";

/** Only in the demo: a card that works, of somebody without e-mail. */
export async function DemoCard() {
  if (!isDemo()) return null;
  const card = await demoCard();
  if (card === null) return null;
  const t = await getTranslations("signIn.demo");
  return <p className="demo-card">{t("card", card)}</p>;
}
