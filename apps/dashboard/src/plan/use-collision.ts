"use client";

import type { TwoTexts } from "@naast/vocabulary";
import { useState } from "react";
import { useFailureWords } from "../form/failure-words.ts";
import { useBar } from "../shell/bar.tsx";
import { textsFrom } from "../trpc/client.tsx";

export type Collision<Input> = { input: Input; texts: TwoTexts };

type Sending<Input> = { send: (input: Input) => Promise<unknown>; onSettled: () => void };

/** Sends words that somebody else may be changing too. When they did, nothing is lost: the caller shows both texts. */
export function useCollision<Input>({ send, onSettled }: Sending<Input>) {
  const [collision, setCollision] = useState<Collision<Input> | null>(null);
  const bar = useBar();
  const failureWords = useFailureWords();
  const attempt = async (input: Input) => {
    try {
      await send(input);
      onSettled();
    } catch (error) {
      const texts = textsFrom(error);
      if (!texts) throw error;
      setCollision({ input, texts });
    }
  };
  // Somebody may write once more while one chooses: then there are two new texts to choose from.
  const settle = (input: Input) => attempt(input).catch((error: unknown) => bar.say(failureWords(error)));
  return { collision, send: attempt, settle };
}
