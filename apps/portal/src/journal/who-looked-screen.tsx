import { formatDay, formatTime, isoDayOf, startSentence } from "@naast/text";
import { AccessLine as Line, EmptyState, Happenings, PageHead, PressLink, SeamLinks, Sheet } from "@naast/ui";
import type { AccessLine, PlanView, WhoLookedView } from "@naast/vocabulary";
import { planPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { accessWords } from "./access-words.ts";

type Props = { view: PlanView; log: WhoLookedView; onlyOthers: boolean };

/** Who looked and what they did, in plain words. Only the client reads this. */
export async function WhoLookedScreen({ view, log, onlyOthers }: Props) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  const here = planPath(clientId, "/who-looked");
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
      <Sheet id="log" title={t("portalSharing.logTitle")} titleHidden>
        {log.lines.length === 0 ? <EmptyState words={t("portalSharing.nobodyLooked")} /> : null}
        <Happenings lined>
          {log.lines.map((line) => (
            <LookedLine key={`${line.firstAt}-${line.actorId}-${line.action}`} line={line} frame={frame} />
          ))}
        </Happenings>
      </Sheet>
      {log.more ? (
        <div className="flat">
          <PressLink wide href={`${here}?before=${log.more}${onlyOthers ? "" : "&all=yes"}`}>
            {t("portalSharing.earlier")}
          </PressLink>
        </div>
      ) : null}
    </SignedInPage>
  );
}

const voices = { client: "client", member: "network", worker: "worker", other: "worker" } as const;

function LookedLine({ line, frame }: { line: AccessLine; frame: PlanFrame }) {
  const { t, people, writing } = frame;
  const { did, reason } = accessWords(line, t);
  const last = formatTime(line.lastAt, writing.language);
  const day = startSentence(formatDay(isoDayOf(line.lastAt), writing));
  const when = line.times > 1 ? t("portalSharing.moreTimes", { day, time: last }) : `${day}, ${last}`;
  return <Line voice={voices[line.actorRelation]} who={people.isYou(line.actorId) ? t("shared.you") : line.actorName} did={did} when={when} reason={reason} />;
}
