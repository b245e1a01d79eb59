import { Actions, PressLink, VoiceField } from "@naast/ui";
import type { TalkWaiting, TodayView } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";
import { talkPath } from "./paths.ts";

const labels = { voice: "talk.waiting.voice", agreement: "talk.waiting.agreement", lookBack: "talk.waiting.lookBack" } as const;

/** Of meetings: words that somebody typed for the reader, agreements with their name, a day to look back. Nobody hurries. */
export function WaitingTalks({ view: { talksWaiting }, frame }: { view: Pick<TodayView, "talksWaiting">; frame: PlanFrame }) {
  if (talksWaiting.length === 0) return null;
  return (
    <div className="flat" id="waiting-talks">
      {talksWaiting.map((waiting) => (
        <Ask key={waiting.itemId} waiting={waiting} frame={frame} />
      ))}
    </div>
  );
}

function Ask({ waiting: { kind, meetingId, byId, words }, frame: { t, people, clientId } }: { waiting: TalkWaiting; frame: PlanFrame }) {
  return (
    <VoiceField voice={people.voiceOf(byId)} bleed className="ask">
      <p className="label">{t(labels[kind], { name: people.nameOf(byId) })}</p>
      <p className="ask-words">{words}</p>
      <Actions>
        <PressLink wide iconAfter="arrow-right" href={talkPath({ clientId, meetingId }, "summary")}>
          {t("talk.waiting.look")}
        </PressLink>
      </Actions>
    </VoiceField>
  );
}
