import { formatDay, formatTime, startSentence } from "@naast/text";
import { EmptyState, Happenings, AccessLine as Line, PageHead, PressLink, SeamLinks, Sheet } from "@naast/ui";
import { type AccessLine, momentOf, type PlanView, type WhoLookedView } from "@naast/vocabulary";
import { planPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { accessWords } from "./access-words.ts";
import { byDay } from "./by-day.ts";

type Props = { view: PlanView; log: WhoLookedView; onlyOthers: boolean };

/** Who looked and what they did, in plain words. Only the client reads this. */
export async function WhoLookedScreen({ view, log, onlyOthers }: Props) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  const here = planPath(clientId, "/who-looked");
  const { days, more } = pageOf(log);
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="people" search={noSearch}>
      <PageHead voice title={t("portalSharing.logTitle")}>
        <p>{t("portalSharing.logNote")}</p>
      </PageHead>
      <div className="flat">
        <SeamLinks
          label={t("portalSharing.show")}
          links={[
            { href: here, words: t("portalSharing.onlyOthers"), current: onlyOthers },
            { href: `${here}?all=yes`, words: t("portalSharing.alsoMe"), current: !onlyOthers },
          ]}
        />
      </div>
      {days.length === 0 ? (
        <div className="flat">
          <EmptyState words={t("portalSharing.nobodyLooked")} />
        </div>
      ) : null}
      {days.map(({ day, entries }) => (
        <Sheet key={day} id={`day-${day}`} title={startSentence(formatDay(day, frame.writing))}>
          <Happenings lined>
            {entries.map((line) => (
              <LookedLine key={`${line.firstAt}-${line.actorId}-${line.action}-${line.subjectWords}`} line={line} frame={frame} />
            ))}
          </Happenings>
        </Sheet>
      ))}
      {more ? (
        <div className="flat">
          <PressLink wide href={`${here}?before=${more}${onlyOthers ? "" : "&all=yes"}`}>
            {t("portalSharing.earlier")}
          </PressLink>
        </div>
      ) : null}
    </SignedInPage>
  );
}

const linesAPage = 30;

/** Whole days, until there is enough to read at once. `more` is where the next page goes on. */
function pageOf({ lines, more }: WhoLookedView) {
  const days = byDay(lines, ({ lastAt }) => lastAt);
  const shown = days.filter((_, index) => days.slice(0, index).reduce((sum, { entries }) => sum + entries.length, 0) < linesAPage);
  const oldest = shown.at(-1);
  return { days: shown, more: shown.length < days.length && oldest ? momentOf(oldest.day, "00:00").getTime() : more };
}

const voices = { client: "client", member: "network", worker: "worker", other: "worker" } as const;

function LookedLine({ line, frame }: { line: AccessLine; frame: PlanFrame }) {
  const { t, people, writing } = frame;
  const did = accessWords(line, t);
  const time = formatTime(line.lastAt, writing.language);
  const when = line.times > 1 ? t("portalSharing.moreTimes", { time }) : time;
  return (
    <Line voice={voices[line.actorRelation]} who={people.isYou(line.actorId) ? t("shared.you") : line.actorName} did={did} when={when} />
  );
}
