"use client";

import { Press, UndoBar } from "@naast/ui";
import { type Changed, type ClientId, undoPeriod } from "@naast/vocabulary";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { useFailureWords } from "../form/failure-words.ts";
import { concerns } from "../live/matching.ts";
import { useTRPC } from "../trpc/client.tsx";

/** The handle of a change that can be taken back. */
type Undoable = { clientId: ClientId; changeId: Changed["changeId"] };
type Said = { words: string; undoable: Undoable | null };

type Bar = {
  /** Says what others notice of a change, with the way back. */
  offerUndo: (words: string, undoable: Undoable) => void;
  /** Says something about what was just pressed: that it did not work, and why. */
  say: (words: string) => void;
};

const BarContext = createContext<Bar>({ offerUndo: () => undefined, say: () => undefined });

/** The dark bar at the bottom: it stays for half a minute, and the newest sentence replaces the one before. */
export function BarProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<Said | null>(null);
  const bar = useMemo<Bar>(
    () => ({
      offerUndo: (words, undoable) => setSaid({ words, undoable }),
      say: (words) => setSaid({ words, undoable: null }),
    }),
    [],
  );
  useEffect(() => {
    if (!said) return;
    const end = setTimeout(() => setSaid(null), undoPeriod);
    return () => clearTimeout(end);
  }, [said]);
  return (
    <BarContext value={bar}>
      {children}
      {said ? (
        <div className="bar-place">
          <UndoBar words={said.words} floating>
            {said.undoable ? <TakeBack undoable={said.undoable} say={bar.say} /> : null}
          </UndoBar>
        </div>
      ) : null}
    </BarContext>
  );
}

export function useBar(): Bar {
  return useContext(BarContext);
}

function TakeBack({ undoable, say }: { undoable: Undoable; say: (words: string) => void }) {
  const t = useTranslations("dashboard.bar");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const failureWords = useFailureWords();
  const undo = useMutation(
    trpc.plan.undo.mutationOptions({
      onSuccess: () => say(t("takenBack")),
      onError: (error) => say(failureWords(error)),
      onSettled: () => queryClient.invalidateQueries({ predicate: (query) => concerns(query, undoable.clientId) }),
    }),
  );
  return (
    <Press type="button" icon="undo-2" onClick={() => undo.mutate(undoable)}>
      {t("takeBack")}
    </Press>
  );
}
