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
  /** The name of somebody in the plan; "iemand" when the reader may not know it. */
  isReader: (personId: PersonId | null) => boolean;
  may: (action: string) => boolean;
  time: TimeWords;
  fresh: Fresh;
};

const PlanContext = createContext<OpenPlan | null>(null);

export function PlanProvider({ plan, children }: { plan: PlanView; children: ReactNode }) {
  const time = useTimeWords(plan.readAt);
  const fresh = useFresh(plan);
  const open = useMemo<OpenPlan>(
    () => ({
      plan,
      clientId: plan.clientId,
      client: plan.clientName,
      people: peopleOf(plan.people),
      isReader: (personId) => personId === plan.reader.personId,
      may: (action) => plan.reader.abilities.includes(action),
      time,
      fresh,
    }),
    [plan, time, fresh],
  );
  return <PlanContext value={open}>{children}</PlanContext>;
}

export function usePlan(): OpenPlan {
  const open = useContext(PlanContext);
  if (!open) throw new Error("usePlan needs a PlanProvider above it");
  return open;
}
