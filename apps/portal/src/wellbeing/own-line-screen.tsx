import { Actions, EmptyState, PageHead, PressLink, Sheet } from "@naast/ui";
import type { Measure, PlanView, WellbeingView } from "@naast/vocabulary";
import { wellbeingPath } from "../paths.ts";
import { frameOf } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { LineInWords, LinePictures } from "./line-parts.tsx";
import { Care, PointRow, ShareSheet } from "./own-line-parts.tsx";
import { whoReads } from "./who-reads.ts";

type Props = { view: PlanView; wellbeing: WellbeingView; measure: Measure; search: Search };

/** One's own line of one measure: seen by oneself first. */
export async function OwnLineScreen({ view, wellbeing, measure, search }: Props) {
  const frame = await frameOf(view);
  const { t, clientId, writing } = frame;
  const line = wellbeing.own.find((each) => each.measure.key === measure.key);
  const attribution = measure.licence.attribution?.[writing.language];
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="today" search={search}>
      <PageHead title={measure.title[writing.language]} note={whoReads(wellbeing, measure.key, frame)} />
      {line?.checks.at(-1)?.asksForCare ? <Care t={t} /> : null}
      <Sheet id="line" title={t("wellbeing.myLine")}>
        {line ? <LinePictures line={line} frame={frame} /> : <EmptyState words={t("wellbeing.empty")} />}
        <Actions>
          <PressLink icon="pencil" href={wellbeingPath(clientId, `/${measure.key}/answer`)}>
            {t("wellbeing.answer")}
          </PressLink>
        </Actions>
      </Sheet>
      {line ? (
        <>
          <Sheet id="table" title={t("wellbeing.table")}>
            <LineInWords line={line} frame={frame} />
          </Sheet>
          <Sheet id="notes" title={t("wellbeing.notes")}>
            {line.checks.toReversed().map((check) => (
              <PointRow key={check.id} check={check} frame={frame} />
            ))}
          </Sheet>
          <ShareSheet line={line} readers={wellbeing.possibleReaders} frame={frame} />
        </>
      ) : null}
      {attribution ? <p className="note flat">{attribution}</p> : null}
    </SignedInPage>
  );
}
