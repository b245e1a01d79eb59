import { formatDay, isoDayOf } from "@naast/text";
import { PageHead, Press, Sheet } from "@naast/ui";
import type { CalendarFeedView } from "@naast/vocabulary";
import { getLocale, getTranslations } from "next-intl/server";
import { settingsPath } from "../paths.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { endCalendar } from "./actions.ts";
import { CalendarAddress } from "./calendar-address.tsx";

/** One's own meetings in one's own calendar: off until somebody makes the secret address. */
export async function CalendarScreen({ feed, search }: { feed: CalendarFeedView; search: Search }) {
  const [t, language] = [await getTranslations("portalMessages.calendar"), await getLocale()];
  const words = { made: t("made"), madeNote: t("madeNote"), care: t("care"), shared: t("shared"), notMade: t("notMade") };
  return (
    <SignedInPage search={search}>
      <PageHead title={t("title")}>
        <p>{t("intro")}</p>
      </PageHead>
      <Sheet id="calendar" title={t("title")} titleHidden>
        <p>
          {feed.since === null ? t("off") : t("on", { day: formatDay(isoDayOf(feed.since), { language, today: isoDayOf(feed.since) }) })}
        </p>
        <CalendarAddress press={feed.isOn ? t("renew") : t("make")} note={feed.isOn ? t("renewNote") : null} words={words} />
        {feed.isOn ? (
          <form action={endCalendar} className="form">
            <p className="note">{t("endNote")}</p>
            <Press wide>{t("end")}</Press>
          </form>
        ) : null}
      </Sheet>
      <div className="flat">
        <p>
          <a href={settingsPath}>{t("back")}</a>
        </p>
      </div>
    </SignedInPage>
  );
}
