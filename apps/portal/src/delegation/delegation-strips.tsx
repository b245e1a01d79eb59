import { Actions, Press, Strip, VoiceField } from "@naast/ui";
import type { DelegationView } from "@naast/vocabulary";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { answerDelegation, stopDelegation } from "./actions.ts";
import { delegationWords } from "./delegation-words.ts";

type Props = { delegations: readonly DelegationView[]; frame: PlanFrame };

/** Above the purpose, for everybody who sees the plan: who chooses something for the client now, and the press that stops it. */
export function DelegationStrips({ delegations, frame }: Props) {
  return delegations.map((one) =>
    one.state === "asked" && one.isYours ? (
      <Asked key={one.id} one={one} frame={frame} />
    ) : (
      <DelegationStrip key={one.id} one={one} frame={frame} />
    ),
  );
}

type Part = { one: DelegationView; frame: PlanFrame };

export function DelegationStrip({ one, frame }: Part) {
  const { t, clientId } = frame;
  return (
    <Strip voice={one.relation === "worker" ? "worker" : "network"} words={delegationWords(one, frame)}>
      {one.mayStop ? (
        <form action={stopDelegation}>
          <HiddenFields fields={{ clientId, delegationId: one.id }} />
          <Press small>{t(one.state === "asked" ? "planTogether.delegation.takeBack" : "planTogether.delegation.stop")}</Press>
        </form>
      ) : null}
    </Strip>
  );
}

/** It opens nothing before this person says yes. */
function Asked({ one, frame }: Part) {
  const { t, people, clientId } = frame;
  return (
    <div className="flat">
      <VoiceField id={`delegation-${one.id}`} voice="client" bleed className="ask">
        <p className="ask-words">{delegationWords(one, frame)}</p>
        <p>{t("planTogether.delegation.askedYouMeans", { client: people.clientName })}</p>
        <Actions even>
          {(["yes", "no"] as const).map((answer) => (
            <form key={answer} action={answerDelegation}>
              <HiddenFields fields={{ clientId, delegationId: one.id, answer }} />
              <Press wide>{t(`planTogether.delegation.${answer}`)}</Press>
            </form>
          ))}
        </Actions>
      </VoiceField>
    </div>
  );
}
