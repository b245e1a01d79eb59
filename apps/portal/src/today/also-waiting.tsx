import { Actions, PressLink, VoiceField } from "@naast/ui";
import type { TodayView, AlsoWaiting as Waits } from "@naast/vocabulary";
import { planPath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";

type Part = { view: TodayView; frame: PlanFrame };

/** Meetings that lie ahead and proposals: what each asks of the reader, who asks it, and the way there. Nobody hurries. */
export function AlsoWaiting({ view: { alsoWaiting }, frame }: Part) {
  if (alsoWaiting.length === 0) return null;
  return (
    <div className="flat" id="also-waiting">
      {alsoWaiting.map((waits) => (
        <Ask key={`${waits.kind} ${waits.itemId}`} waits={waits} frame={frame} />
      ))}
    </div>
  );
}

function Ask({ waits: { kind, personId, words, address }, frame: { t, people, clientId } }: { waits: Waits; frame: PlanFrame }) {
  return (
    <VoiceField voice={people.voiceOf(personId)} bleed className="ask">
      <p className="label">{t(`portalToday.also.${kind}`, { name: people.nameOf(personId) })}</p>
      <p className="ask-words">{words}</p>
      <Actions>
        <PressLink wide iconAfter="arrow-right" href={planPath(clientId, address)}>
          {t("portalToday.also.look")}
        </PressLink>
      </Actions>
    </VoiceField>
  );
}
