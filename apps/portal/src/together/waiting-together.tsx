import { Actions, PressLink, VoiceField } from "@naast/ui";
import type { TodayView } from "@naast/vocabulary";
import { recordedPath, roundPath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";

type Props = { view: TodayView; frame: PlanFrame };

/** Rounds in which the reader has not said their own, and what was written down for them. Nobody hurries. */
export function WaitingTogether({ view: { viewsWaiting, recordedForYou }, frame }: Props) {
  const { t, people, clientId } = frame;
  const asks = people.own ? t("planTogether.threeViews.waitingOwn") : t("planTogether.threeViews.waiting", { name: people.clientName });
  const unread = recordedForYou.filter(({ confirmedAt }) => confirmedAt === null);
  if (viewsWaiting.length + unread.length === 0) return null;
  return (
    <div className="flat" id="waiting-together">
      {viewsWaiting.map(({ roundId, about }) => (
        <VoiceField key={roundId} voice="client" bleed className="ask">
          <p className="label">{asks}</p>
          <p className="ask-words">{about}</p>
          <Actions>
            <PressLink variant="main" wide iconAfter="arrow-right" href={roundPath(clientId, roundId)}>
              {t("planTogether.threeViews.write")}
            </PressLink>
          </Actions>
        </VoiceField>
      ))}
      {unread.map(({ id, recordedBy, recordedByName: by, aboutWords }) => (
        <VoiceField key={id} voice={people.voiceOf(recordedBy)} bleed className="ask">
          <p className="label">{t("planTogether.recorded.waiting", { by })}</p>
          <p className="ask-words">{aboutWords}</p>
          <Actions>
            <PressLink wide iconAfter="arrow-right" href={recordedPath(clientId, id)}>
              {t("planTogether.recorded.waitingPress")}
            </PressLink>
          </Actions>
        </VoiceField>
      ))}
    </div>
  );
}
