import { PageHead, PressLink } from "@naast/ui";
import { getTranslations } from "next-intl/server";
import { InvitedPage } from "../../../invitation/invited-page.tsx";
import { type DoneKind, doneKinds, invitationPath, joinPath } from "../../../invitation/paths.ts";
import type { RawSearch } from "../../../shell/search.ts";

const staysOpen: ReadonlySet<DoneKind> = new Set(["question", "later"]);

/** After an answer, and for a code that opens nothing: the same words whatever was wrong with it. */
export default async function DonePage({ searchParams }: { searchParams: RawSearch }) {
  const { what } = await searchParams;
  const kind: DoneKind = doneKinds.find((one) => one === what) ?? "closed";
  const t = await getTranslations("invited");
  return (
    <InvitedPage>
      {kind === "closed" || kind === "replaced" ? (
        <>
          <PageHead voice title={t(`${kind}.title`)}>
            <p>{t(`${kind}.words`)}</p>
          </PageHead>
          <div className="flat">
            <PressLink href={joinPath}>{t("closed.again")}</PressLink>
          </div>
        </>
      ) : (
        <>
          <PageHead voice title={t(`done.${kind}Title`)}>
            <p>{t(`done.${kind}Words`)}</p>
            <p>{t("done.leave")}</p>
          </PageHead>
          <div className="flat">{staysOpen.has(kind) ? <PressLink href={invitationPath}>{t("done.back")}</PressLink> : null}</div>
        </>
      )}
    </InvitedPage>
  );
}
