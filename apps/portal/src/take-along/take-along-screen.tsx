import { PageHead, PressLink, Sheet } from "@naast/ui";
import type { PlanView } from "@naast/vocabulary";
import { planPath } from "../paths.ts";
import { frameOf } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";

/** The plan is the client's: to take along, to bring in, to erase. Plain links; a browser saves what they answer. */
export async function TakeAlongScreen({ view, search, isEmpty }: { view: PlanView; search: Search; isEmpty: boolean }) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  const file = planPath(clientId, "/take-along/file");
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} search={search}>
      <PageHead title={t("portalTakeAlong.title")}>
        <p>{t("portalTakeAlong.intro")}</p>
      </PageHead>
      <Sheet id="whole" title={t("portalTakeAlong.whole")}>
        <p>{t("portalTakeAlong.wholeWords")}</p>
        <PressLink variant="main" wide icon="package" href={file}>
          {t("portalTakeAlong.wholePress")}
        </PressLink>
        <h3 className="note">{t("portalTakeAlong.files")}</h3>
        <ul className="plain-rows">
          {(["fileHtml", "filePdf", "fileJson", "fileConsent"] as const).map((name) => (
            <li key={name}>{t(`portalTakeAlong.${name}`)}</li>
          ))}
        </ul>
        <p className="note">{t("portalTakeAlong.logged")}</p>
      </Sheet>
      <Sheet id="alone" title={t("portalTakeAlong.alone")}>
        <p>{t("portalTakeAlong.aloneWords")}</p>
        <PressLink wide icon="package" href={`${file}?others=no`}>
          {t("portalTakeAlong.alonePress")}
        </PressLink>
        <p className="note">{t("portalTakeAlong.aloneCheck")}</p>
      </Sheet>
      {isEmpty ? (
        <Sheet id="bring" title={t("portalTakeAlong.bring")}>
          <p>{t("portalTakeAlong.bringIntro")}</p>
          <PressLink wide href={planPath(clientId, "/take-along/bring-in")}>
            {t("portalTakeAlong.bringLink")}
          </PressLink>
        </Sheet>
      ) : null}
      <Sheet id="erase" flat title={t("portalTakeAlong.erase")}>
        <p>{t("portalTakeAlong.eraseIntro")}</p>
        <PressLink wide icon="eraser" href={planPath(clientId, "/erase")}>
          {t("portalTakeAlong.erase")}
        </PressLink>
      </Sheet>
    </SignedInPage>
  );
}
