import { Press } from "@naast/ui";
import { getTranslations } from "next-intl/server";

/** Demo only: moves the story on by a day, by the same clock that the tests use. */
export async function TomorrowButton() {
  const t = await getTranslations("signIn.demo");
  return (
    <form action="/api/demo/tomorrow" method="post">
      <Press small variant="bare" icon="sun" type="submit">
        {t("tomorrow")}
      </Press>
    </form>
  );
}
