import { PageHead, PressLink, Sheet } from "@naast/ui";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read } from "../../../api/read.ts";
import { readJoined } from "../../../invitation/holding.ts";
import { InvitedPage } from "../../../invitation/invited-page.tsx";
import { homePath, todayPath, welcomeTo } from "../../../paths.ts";

/** Right after a yes: what there is to see now, and something small to begin with. */
export default async function JoinedPage() {
  const joined = await readJoined();
  if (!joined) redirect(homePath);
  const { clientId } = joined;
  const t = await getTranslations("invited");
  const view = await read((caller) => caller.plan.read({ clientId, events: 0 }));
  return (
    <InvitedPage>
      <PageHead voice title={t("joined.title")} />
      <Sheet id="see" title={t("joined.see")}>
        <ul className="plain-rows">
          {view.purpose ? <li>{view.purpose.words}</li> : null}
          {view.goals
            .filter(({ state }) => state !== "letGo" && state !== "reached")
            .map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          {view.meetings.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      </Sheet>
      {joined.firstThing ? (
        <Sheet flat id="first" title={t("joined.first")}>
          <p className="ask-words">{joined.firstThing}</p>
        </Sheet>
      ) : null}
      <div className="flat">
        <p className="note">{t("joined.stop")}</p>
        <PressLink variant="main" wide href={welcomeTo(todayPath(clientId))}>
          {t("joined.go")}
        </PressLink>
      </div>
    </InvitedPage>
  );
}
