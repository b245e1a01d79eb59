"use client";

import { ErrorSummary, Press, TextField } from "@naast/ui";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { goOn } from "./actions.ts";
import { DeviceChoice } from "./device-choice.tsx";
import { atTheDoor, type SignInState } from "./state.ts";

/** An address, then the code from the mail. Works without script too. */
export function SignInForm({ back }: { back: string }) {
  const t = useTranslations("signIn");
  const [state, action, isSending] = useActionState(goOn, atTheDoor);
  const { step, trouble } = state;
  const words = trouble ? t(trouble.words, { minutes: trouble.minutes }) : null;
  const field = trouble?.field === "form" ? step : (trouble?.field ?? step);
  return (
    <form action={action} className="send-form" aria-busy={isSending} noValidate>
      <input type="hidden" name="back" value={back} />
      {trouble ? <ErrorSummary id="trouble" title={t("problem")} errors={[{ field, words }]} /> : null}
      {step === "email" ? (
        <EmailStep state={state} error={field === "email" ? words : null} />
      ) : (
        <CodeStep state={state} error={field === "code" ? words : null} />
      )}
    </form>
  );
}

type StepProps = { state: SignInState; error: string | null };

function EmailStep({ state: { email }, error }: StepProps) {
  const t = useTranslations("signIn");
  return (
    <>
      <TextField id="email" name="email" type="email" label={t("email")} defaultValue={email} autoComplete="email" error={error} />
      <div className="actions">
        <Press variant="main" type="submit">
          {t("sendCode")}
        </Press>
      </div>
    </>
  );
}

function CodeStep({ state: { email }, error }: StepProps) {
  const t = useTranslations("signIn");
  return (
    <>
      <div role="status">
        <h2>{t("sentTitle")}</h2>
        <p>{t("sent", { email })}</p>
        <p className="note">{t("sentNothing")}</p>
      </div>
      <TextField
        id="code"
        name="code"
        label={t("code")}
        hint={t("codeHint")}
        inputMode="numeric"
        autoComplete="one-time-code"
        error={error}
      />
      <DeviceChoice />
      <div className="actions">
        <Press variant="main" type="submit">
          {t("enter")}
        </Press>
        <Press type="submit" name="newCode" value="1">
          {t("newCode")}
        </Press>
        <Press type="submit" variant="quiet" name="otherEmail" value="1">
          {t("otherEmail")}
        </Press>
      </div>
    </>
  );
}
