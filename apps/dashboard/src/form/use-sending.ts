"use client";

import { type FormEvent, useState } from "react";
import type { z } from "zod";
import { fieldsOf } from "../drafts/use-draft.ts";
import { fieldsFrom } from "../trpc/client.tsx";
import { useFailureWords } from "./failure-words.ts";
import { type FieldFailures, fieldFailuresOf } from "./field-failures.ts";

/** What stood in the way the last time: something at fields, or one sentence about the whole. */
export type Trouble = { fields: FieldFailures; words: string | null; attempt: number };

type Sending<Schema extends z.ZodType> = {
  schema: Schema;
  also: Readonly<Record<string, unknown>>;
  send: (input: z.output<Schema>) => Promise<unknown>;
  onSent: () => void;
};

/** Reads a form, checks it with the schema that the server uses too, sends it once, and keeps what went wrong. */
export function useSending<Schema extends z.ZodType>({ schema, also, send, onSent }: Sending<Schema>) {
  const failureWords = useFailureWords();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isSending, setSending] = useState(false);
  const tell = (fields: FieldFailures, words: string | null) =>
    setTrouble((before) => ({ fields, words, attempt: (before?.attempt ?? 0) + 1 }));

  const sendParsed = async (input: z.output<Schema>) => {
    setSending(true);
    try {
      await send(input);
      setTrouble(null);
      onSent();
    } catch (error) {
      const fields = fieldsFrom(error);
      tell(fields ?? {}, fields ? null : failureWords(error));
    } finally {
      setSending(false);
    }
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending) return;
    const parsed = schema.safeParse({ ...fieldsOf(event.currentTarget), ...also });
    if (parsed.success) void sendParsed(parsed.data);
    else tell(fieldFailuresOf(parsed.error), null);
  };
  return { trouble, isSending, submit };
}
