import { formatTime } from "@naast/text";
import { Actions, Press, PressLink, VoiceField } from "@naast/ui";
import { read } from "../api/read.ts";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { planPath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";
import { endErasure } from "./actions.ts";

/** A worker sits beside the client and started erasing with them. Nothing goes by reading this. */
export async function ErasureToday({ frame: { t, clientId, writing } }: { frame: PlanFrame }) {
  const { started } = await read((caller) => caller.takeAlong.erasure({ clientId }));
  if (!started) return null;
  const { id, workerName: name, endsAt } = started;
  return (
    <div className="flat">
      <VoiceField id={`erasure-${id}`} voice="worker" bleed className="ask">
        <p className="ask-words">{t("portalTakeAlong.together", { name })}</p>
        <p>{t("portalTakeAlong.togetherMeans", { time: formatTime(endsAt, writing.language) })}</p>
        <Actions even>
          <PressLink wide href={planPath(clientId, "/erase")}>
            {t("portalTakeAlong.togetherLook")}
          </PressLink>
          <form action={endErasure}>
            <HiddenFields fields={{ clientId, erasureId: id }} />
            <Press wide>{t("portalTakeAlong.togetherNot")}</Press>
          </form>
        </Actions>
      </VoiceField>
    </div>
  );
}
