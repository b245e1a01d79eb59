"use client";

import { Press } from "@naast/ui";
import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { Form } from "react-aria-components";
import type { z } from "zod";
import { isEmpty, useDraft } from "../drafts/use-draft.ts";
import { useFieldSentences } from "./field-sentences.ts";
import { FormPlaceContext } from "./form-place.ts";
import { TroubleSummary } from "./trouble-summary.tsx";
import { useSending } from "./use-sending.ts";

export type SendFormProps<Schema extends z.ZodType> = {
  /** Stands before the id of each field; also the name of the draft that is kept while typing. */
  id: string;
  label: string;
  /** The schema of the vocabulary that the server uses too. */
  schema: Schema;
  /** What is sent beside what was typed. */
  also: Readonly<Record<string, unknown>>;
  /** Sends it; a conflict that the caller shows in its own way is caught there. */
  send: (input: z.output<Schema>) => Promise<unknown>;
  onSent?: (() => void) | undefined;
  submit: string;
  onCancel?: (() => void) | undefined;
  children: ReactNode;
};

/** A form that keeps what is typed until it has arrived, and says what to do when something is missing. */
export function SendForm<Schema extends z.ZodType>({ id, label, submit, onCancel, children, ...sending }: SendFormProps<Schema>) {
  const t = useTranslations("dashboard.form");
  const sentence = useFieldSentences();
  const { before, watch, forget } = useDraft(id);
  const onSent = () => {
    forget();
    sending.onSent?.();
  };
  const { trouble, isSending, submit: send } = useSending({ ...sending, onSent });
  const sentences = Object.fromEntries(Object.entries(trouble?.fields ?? {}).map(([field, key]) => [field, sentence(key)]));
  return (
    <FormPlaceContext value={{ id, before, sentences }}>
      <Form ref={watch} className="send-form" aria-label={label} validationBehavior="aria" onSubmit={send}>
        {trouble ? <TroubleSummary key={trouble.attempt} id={id} trouble={trouble} sentences={sentences} /> : null}
        <Fragment key={isEmpty(before) ? "blank" : "kept"}>{children}</Fragment>
        <div className="actions">
          <Press variant="main" type="submit" aria-busy={isSending || undefined}>
            {submit}
          </Press>
          {onCancel ? (
            <Press type="button" onClick={onCancel}>
              {t("cancel")}
            </Press>
          ) : null}
        </div>
      </Form>
    </FormPlaceContext>
  );
}
