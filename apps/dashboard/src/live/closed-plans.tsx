"use client";

import type { ClientId } from "@naast/vocabulary";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";

type ClosedPlans = { closed: readonly ClientId[]; close: (clientId: ClientId) => void; open: (clientId: ClientId) => void };

const Closed = createContext<ClosedPlans>({ closed: [], close: () => undefined, open: () => undefined });

/** Plans that this reader may no longer see, as told over the live channel. */
export function ClosedPlansProvider({ children }: { children: ReactNode }) {
  const [closed, setClosed] = useState<readonly ClientId[]>([]);
  const open = useCallback((clientId: ClientId) => setClosed((before) => before.filter((other) => other !== clientId)), []);
  const close = useCallback((clientId: ClientId) => setClosed((before) => [...before, clientId]), []);
  const plans = useMemo(() => ({ closed, close, open }), [closed, close, open]);
  return <Closed value={plans}>{children}</Closed>;
}

export function useClosedPlans(): ClosedPlans {
  return useContext(Closed);
}

/** Whether this plan was closed while the reader looks. A page that the server gave anew may be seen, so it starts open. */
export function useIsClosed(clientId: ClientId): boolean {
  const { closed, open } = useClosedPlans();
  useEffect(() => open(clientId), [open, clientId]);
  return closed.includes(clientId);
}
