import { PageHead, PressLink } from "@naast/ui";
import { getTranslations } from "next-intl/server";
import { InvitedPage } from "../../../invitation/invited-page.tsx";
import { type DoneKind, doneKinds, invitationPath, joinPath } from "../../../invitation/paths.ts";
import type { RawSearch } from "../../../shell/search.ts";

/** After an answer, and for a code that opens nothing: the same words whatever was wrong with it. */
export default async function DonePage({ searchParams }: { searchParams: RawSearch }) {
  const { what } = await searchParams;
  const kind: DoneKind = doneKinds.find((one) => one === what) ?? "closed";
  const t = await getTranslations("invited");
  const isOpen = kind === "question" || kind === "later";
  return (
    <InvitedPage>
      <PageHead voice title={kind === "closed" || kind === "replaced" ? t(`${kind}.title`) : t(`done.${kind}Title`)}>
        <p>{kind === "closed" || kind === "replaced" ? t(`${kind}.words`) : t(`done.${kind}Words`)}</p>
        {kind === "closed" || kind === "replaced" ? null : <p>{t("done.leave")}</p>}
      </PageHead>
      <div className="flat">
        {isOpen ? <PressLink href={invitationPath}>{t("done.back")}</PressLink> : null}
        {kind === "closed" || kind === "replaced" ? <PressLink href={joinPath}>{t("closed.again")}</PressLink> : null}
      </div>
    </InvitedPage>
  );
}
