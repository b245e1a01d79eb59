import { formatDate, isoDayOf } from "@naast/text";
import { Actions, EmptyState, PageHead, PressLink, Sheet } from "@naast/ui";
import type { Measure, MeasureLineView, PlanView, WellbeingView } from "@naast/vocabulary";
import { wellbeingPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { LineInWords, LinePictures } from "./line-parts.tsx";

type Props = { view: PlanView; wellbeing: WellbeingView; search: Search };

/** What somebody may answer for themselves, and the lines that others let them read. */
export async function WellbeingScreen({ view, wellbeing, search }: Props) {
  const frame = await frameOf(view);
  const { t } = frame;
  const nothing = wellbeing.measures.length + wellbeing.shared.length === 0;
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="today" search={search}>
      <PageHead title={t("wellbeing.title")} note={t("wellbeing.intro")} />
      {wellbeing.measures.map((measure) => (
        <MeasureSheet
          key={measure.key}
          measure={measure}
          line={wellbeing.own.find((line) => line.measure.key === measure.key)}
          frame={frame}
        />
      ))}
      {wellbeing.shared.map((line) => (
        <Sheet key={line.id} id={`line-${line.id}`} title={t("wellbeing.sharedBy", { name: line.name })}>
          <p>{line.measure.title[frame.writing.language]}</p>
          <LinePictures line={line} frame={frame} />
          <LineInWords line={line} frame={frame} />
        </Sheet>
      ))}
      {nothing ? (
        <Sheet id="nothing" title={t("wellbeing.title")} titleHidden>
          <EmptyState words={t("wellbeing.nothing")} />
        </Sheet>
      ) : null}
    </SignedInPage>
  );
}

function MeasureSheet({ measure, line, frame }: { measure: Measure; line: MeasureLineView | undefined; frame: PlanFrame }) {
  const { t, clientId, writing } = frame;
  const last = line?.checks.at(-1);
  return (
    <Sheet id={measure.key} title={measure.title[writing.language]}>
      <p>{measure.intro[writing.language]}</p>
      {last ? <p className="note">{t("wellbeing.lastTime", { day: formatDate(isoDayOf(last.answeredAt), writing) })}</p> : null}
      <Actions>
        <PressLink icon="pencil" href={wellbeingPath(clientId, `/${measure.key}/answer`)}>
          {t("wellbeing.answer")}
        </PressLink>
        {line ? (
          <PressLink icon="chart-no-axes-column" href={wellbeingPath(clientId, `/${measure.key}`)}>
            {t("wellbeing.myLine")}
          </PressLink>
        ) : null}
      </Actions>
    </Sheet>
  );
}
