"use client";

import type { ClientId, PersonId, PlanView } from "@naast/vocabulary";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { type People, peopleOf } from "../words/people.ts";
import type { TimeWords } from "../words/time-words.ts";
import { useTimeWords } from "../words/use-time-words.ts";
import { type Fresh, useFresh } from "./use-fresh.ts";

/** The plan as this reader sees it, with what every part of the screen asks of it. */
export type OpenPlan = {
  plan: PlanView;
  clientId: ClientId;
  client: string;
  people: People;
  /** Whether somebody is to be called "you". */
  isReader: (personId: PersonId | null) => boolean;
  may: (action: string) => boolean;
  time: TimeWords;
  fresh: Fresh;
};

const PlanContext = createContext<OpenPlan | null>(null);

type PlanProviderProps = {
  plan: PlanView;
  /** Everybody by name, the reader too, and every day by its date: paper goes from hand to hand and is read on another day. */
  onPaper?: boolean;
  children: ReactNode;
};

export function PlanProvider({ plan, onPaper = false, children }: PlanProviderProps) {
  const time = useTimeWords(plan.readAt);
  const fresh = useFresh(plan);
  const open = useMemo<OpenPlan>(
    () => ({
      plan,
      clientId: plan.clientId,
      client: plan.clientName,
      people: peopleOf(plan.people),
      isReader: (personId) => !onPaper && personId === plan.reader.personId,
      may: (action) => plan.reader.abilities.includes(action),
      time: onPaper ? { ...time, day: time.date } : time,
      fresh,
    }),
    [plan, onPaper, time, fresh],
  );
  return <PlanContext value={open}>{children}</PlanContext>;
}

export function usePlan(): OpenPlan {
  const open = useContext(PlanContext);
  if (!open) throw new Error("usePlan needs a PlanProvider above it");
  return open;
}
