import { Actions, PageHead, PressLink, VoiceField } from "@naast/ui";
import type { PlanView, PortraitView } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { SeenByBadge } from "../goal/goal-meta.tsx";
import { planPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { OwnLine, StandingLines, WaitingLine } from "./portrait-lines.tsx";
import { hasWords, PortraitParts } from "./portrait-parts.tsx";

type Props = { view: PlanView; portrait: PortraitView; search: Search };

/** Who somebody is, in their own words; and below it what others may say, when the client says yes. */
export async function PortraitScreen({ view, portrait, search }: Props) {
  const frame = await frameOf(view);
  const { t, people, clientId } = frame;
  const waiting = portrait.mayWrite ? portrait.lines.filter(({ state }) => state === "offered") : [];
  return (
    <SignedInPage place={frame.place} door="people" search={search}>
      <PageHead
        title={people.own ? t("portrait.title") : t("portrait.titleOf", { name: people.clientName })}
        note={people.own ? t("portrait.intro") : undefined}
      />
      <Words portrait={portrait} frame={frame} />
      {waiting.map((line) => (
        <WaitingLine key={line.id} line={line} frame={frame} />
      ))}
      <StandingLines portrait={portrait} frame={frame} />
      {portrait.mayOffer ? <OwnLine portrait={portrait} frame={frame} draft={await draftFor(clientId, "portrait-line")} /> : null}
    </SignedInPage>
  );
}

type Part = { portrait: PortraitView; frame: PlanFrame };

function Words({ portrait, frame }: Part) {
  const { t, people } = frame;
  const written = hasWords(portrait);
  return (
    <VoiceField voice="client" bleed className="purpose">
      {written ? <PortraitParts portrait={portrait} own={people.own} level={2} t={t} /> : null}
      {written ? null : <p className="voice">{people.own ? t("portrait.empty") : t("portrait.emptyOf")}</p>}
      {people.own && portrait.id !== null ? (
        <div className="goal-meta">
          <SeenByBadge visibility={portrait.visibility} readerIds={portrait.readerIds} frame={frame} />
        </div>
      ) : null}
      <Actions>
        {portrait.mayWrite ? (
          <PressLink icon="pencil" href={planPath(frame.clientId, "/about-me/edit")}>
            {written ? t("portrait.change") : t("portrait.write")}
          </PressLink>
        ) : null}
        <WhoSees portrait={portrait} frame={frame} />
        {written ? (
          <PressLink icon="printer" href={planPath(frame.clientId, "/about-me/print")}>
            {t("portrait.print")}
          </PressLink>
        ) : null}
      </Actions>
    </VoiceField>
  );
}

/** Only for the client, and only once there is something to share. */
function WhoSees({ portrait: { id }, frame: { t, people, clientId } }: Part) {
  if (!people.own || id === null) return null;
  return (
    <PressLink icon="eye" href={`${planPath(clientId, "/who-sees-what")}?open=${id}#item-${id}`}>
      {t("portrait.whoSees")}
    </PressLink>
  );
}
