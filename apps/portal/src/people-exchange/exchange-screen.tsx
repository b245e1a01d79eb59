import { ChoiceGroup, PageHead, Press, Sheet } from "@naast/ui";
import { circles, exchangeLimit, mapFormats, type PlanView, sectors } from "@naast/vocabulary";
import { currentSession } from "../api/reader.ts";
import { planPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { checkFile, importMap } from "./import-actions.ts";
import { ImportForm } from "./import-form.tsx";
import { BackToMap } from "./more-with-map.tsx";

type Props = { view: PlanView; search: Search; tooLarge: boolean };

/** The map as a file: out of Naast, and into it. */
export async function ExchangeScreen({ view, search, tooLarge }: Props) {
  const frame = await frameOf(view);
  const { t, may } = frame;
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="people" search={search}>
      <PageHead title={t("mapFiles.title")} note={t("mapFiles.intro")} />
      <TakeAlong frame={frame} sharedDevice={(await currentSession())?.sharedDevice ?? false} />
      {may("network.import") ? <BringIn frame={frame} tooLarge={tooLarge} /> : null}
      <BackToMap frame={frame} />
    </SignedInPage>
  );
}

/** A form that reads: a press asks for the file, which the browser then keeps. */
function TakeAlong({ frame: { t, clientId }, sharedDevice }: { frame: PlanFrame; sharedDevice: boolean }) {
  return (
    <Sheet id="take-along" title={t("mapFiles.export.title")}>
      <p>{t("mapFiles.export.words")}</p>
      {sharedDevice ? <p>{t("mapFiles.export.shared")}</p> : null}
      <form className="form" action={planPath(clientId, "/people/exchange/file")}>
        <ChoiceGroup
          id="format"
          name="format"
          legend={t("mapFiles.export.format")}
          selected={mapFormats[0]}
          options={mapFormats.map((value) => ({
            value,
            label: t(`mapFiles.export.formats.${value}`),
            hint: t(`mapFiles.export.hints.${value}`),
          }))}
        />
        <Press wide icon="package">
          {t("mapFiles.export.download")}
        </Press>
      </form>
    </Sheet>
  );
}

function BringIn({ frame: { t, clientId }, tooLarge }: { frame: PlanFrame; tooLarge: boolean }) {
  return (
    <Sheet id="bring-in" title={t("mapFiles.import.title")}>
      <p>{t("mapFiles.import.words")}</p>
      <ImportForm
        clientId={clientId}
        action={checkFile}
        confirm={importMap}
        here={planPath(clientId, "/people/exchange")}
        most={exchangeLimit.upload}
        tooLarge={tooLarge}
        words={{
          file: t("mapFiles.import.file"),
          fileHint: t("mapFiles.import.fileHint"),
          check: t("mapFiles.import.check"),
          nothingYet: t("mapFiles.import.nothingYet"),
          refused: t("mapFiles.refused.title"),
          nothingChanged: t("mapFiles.refused.nothing"),
          tooLarge: t("mapFiles.refused.problem.tooLarge"),
        }}
        labels={{
          title: t("mapFiles.preview.title"),
          names: t("mapFiles.preview.names"),
          dropped: t("mapFiles.preview.dropped"),
          nothingDropped: t("mapFiles.preview.nothingDropped"),
          circle: t("mapFiles.preview.circle"),
          sector: t("mapFiles.preview.sector"),
          onlyYou: t("mapFiles.preview.onlyYou"),
          confirm: t("mapFiles.preview.confirm"),
          leave: t("mapFiles.preview.leave"),
          circles: circles.toReversed().map((value) => ({ value, label: t(`network.circles.${value}`) })),
          sectors: sectors.map((value) => ({ value, label: t(`network.sectors.${value}`) })),
        }}
      />
    </Sheet>
  );
}
