import { Notice, Press, PressLink, Sheet } from "@naast/ui";
import type { RelapseCallView, RelapsePlanView } from "@naast/vocabulary";
import { Line } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { relapsePath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";
import { addCall, removeCall } from "./actions.ts";

/** A number as a telephone dials it. */
export const dialled = (number: string) => `tel:${number.replaceAll(/[^\d+]/g, "")}`;

/** Danger now: real numbers, and that the app watches nobody. */
export function DangerNow({ t }: Pick<PlanFrame, "t">) {
  return (
    <Notice icon="phone" level={2} id="now" title={t("relapse.now")}>
      <p>
        <a href="tel:112">{t("relapse.now112")}</a>
      </p>
      <p>
        <a href="tel:08000113">{t("relapse.now113")}</a>
      </p>
      <p>
        <b>{t("relapse.nobodyWatches")}</b>
      </p>
    </Notice>
  );
}

type Props = { plan: RelapsePlanView; frame: PlanFrame };

/** Whom the client wants to have called, a press away on a phone. */
export function Calls({ plan, frame: { t, clientId } }: Props) {
  if (plan.calls.length === 0 && !plan.mayWrite) return null;
  return (
    <Sheet id="calls" title={plan.own ? t("relapse.calls") : t("relapse.callsOf", { name: plan.clientName })}>
      {plan.calls.length > 0 ? (
        <ul className="phase-asks">
          {plan.calls.map((call) => (
            <li key={call.id}>
              <CallWords call={call} />
            </li>
          ))}
        </ul>
      ) : null}
      {plan.mayWrite ? (
        <PressLink icon="phone" href={relapsePath(clientId, "/card#own-calls")}>
          {t("relapse.callsChange")}
        </PressLink>
      ) : null}
    </Sheet>
  );
}

export function CallWords({ call: { name, telephone, whenWords } }: { call: RelapseCallView }) {
  return (
    <p>
      <b>{name}</b> <a href={dialled(telephone)}>{telephone}</a> {whenWords ? <span className="note">{whenWords}</span> : null}
    </p>
  );
}

/** The same where the client changes it: somebody goes, somebody comes. */
export function OwnCalls({ plan, frame: { t, clientId } }: Props) {
  return (
    <Sheet id="own-calls" title={t("relapse.calls")}>
      <p className="note">{t("relapse.callsNote")}</p>
      {plan.calls.length > 0 ? (
        <ul className="phase-asks">
          {plan.calls.map((call) => (
            <li key={call.id}>
              <CallWords call={call} />
              <form action={removeCall}>
                <HiddenFields fields={{ clientId, callId: call.id }} />
                <Press variant="quiet" small aria-label={t("relapse.removeCallOf", { name: call.name })}>
                  {t("relapse.removeCall")}
                </Press>
              </form>
            </li>
          ))}
        </ul>
      ) : null}
      <Form id="call-form" action={addCall}>
        <HiddenFields fields={{ clientId }} />
        <h3>{t("relapse.callNew")}</h3>
        <Line name="name" label={t("relapse.callName")} />
        <Line name="telephone" label={t("relapse.callNumber")} inputMode="tel" />
        <Line name="whenWords" label={t("relapse.callWhen")} hint={t("relapse.callWhenHint")} />
        <Press>{t("relapse.callAdd")}</Press>
      </Form>
    </Sheet>
  );
}
