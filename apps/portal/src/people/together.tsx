import { formatTime } from "@naast/text";
import { Actions, Press, Strip, VoiceField } from "@naast/ui";
import type { TogetherView } from "@naast/vocabulary";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { answerTogether, endTogether } from "./actions.ts";

/** A worker asks the client to look at the map together, or does so now. The client answers, and stops it, in one press. */
export function Together({ together, frame }: { together: readonly TogetherView[]; frame: PlanFrame }) {
  return together.map((one) =>
    one.state === "asked" ? <Asked key={one.id} one={one} frame={frame} /> : <Running key={one.id} one={one} frame={frame} />,
  );
}

type Part = { one: TogetherView; frame: PlanFrame };

function Asked({ one: { id, workerName: name }, frame: { t, clientId } }: Part) {
  return (
    <div className="flat">
      <VoiceField id={`together-${id}`} voice="worker" bleed className="ask">
        <p className="ask-words">{t("network.asksTogether", { name })}</p>
        <p>{t("network.togetherMeans", { name })}</p>
        <Actions even>
          {(["yes", "no"] as const).map((answer) => (
            <form key={answer} action={answerTogether}>
              <HiddenFields fields={{ clientId, togetherId: id, answer }} />
              <Press wide>{answer === "yes" ? t("network.togetherYes") : t("network.togetherNo")}</Press>
            </form>
          ))}
        </Actions>
      </VoiceField>
    </div>
  );
}

function Running({ one: { id, workerName: name, endsAt }, frame: { t, clientId, writing } }: Part) {
  return (
    <Strip voice="worker" words={t("network.togetherUntil", { name, time: formatTime(endsAt, writing.language) })}>
      <form action={endTogether}>
        <HiddenFields fields={{ clientId, togetherId: id }} />
        <Press small>{t("network.stop")}</Press>
      </form>
    </Strip>
  );
}
