import { formatNames } from "@naast/text";
import { EmptyState, PageHead, Sheet } from "@naast/ui";
import type { PlanView, WhoSeesWhatView } from "@naast/vocabulary";
import { planPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { PersonSharing } from "./person-sharing.tsx";
import { SharedItems } from "./shared-items.tsx";

type Props = { view: PlanView; sharing: WhoSeesWhatView; search: Search; open: string | null };

/** Every item and every participant: who sees what, changeable in place. */
export async function WhoSeesWhatScreen({ view, sharing, search, open }: Props) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  return (
    <SignedInPage place={frame.place} door="people" search={search} doneWords={doneWords(sharing, search, frame)}>
      <PageHead voice title={t("portalSharing.title")}>
        <p>{t("portalSharing.anyDay")}</p>
      </PageHead>
      <SharedItems sharing={sharing} open={open} frame={frame} />
      <Sheet id="persons" title={t("portalSharing.perPerson")}>
        {sharing.people.length === 0 ? <EmptyState words={t("portalPlan.onlyYou")} /> : null}
        {sharing.people.map((entry) => (
          <PersonSharing key={entry.person.personId} entry={entry} frame={frame} />
        ))}
      </Sheet>
      <div className="flat">
        <p>
          <a href={planPath(clientId, "/who-looked")}>{t("portalSharing.whoLooked")}</a>
        </p>
      </div>
    </SignedInPage>
  );
}

/** After a change: who reads it now, by name. */
function doneWords({ items }: WhoSeesWhatView, { did, on }: Search, { t, writing }: PlanFrame): string | undefined {
  const item = did === "visibility" ? items.find(({ id }) => id === on) : undefined;
  if (!item) return undefined;
  if (item.readNowBy.length === 0) return t("portalSharing.nowOnlyYou");
  return t("portalSharing.nowReads", { count: item.readNowBy.length, names: formatNames(item.readNowBy, writing.language) });
}
