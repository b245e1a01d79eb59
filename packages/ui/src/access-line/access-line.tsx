import type { ReactNode } from "react";
import { Happening } from "../happening/happening.tsx";
import type { Voice } from "../voice.ts";

export type AccessLineProps = {
  id?: string | undefined;
  voice: Voice;
  who: ReactNode;
  /** "las ‘Elke week iemand zien’." */
  did: ReactNode;
  when: ReactNode;
  /** With urgency: what they typed, quoted whole, with its introduction. */
  reason?: ReactNode;
};

/** Who looked at what, and when. With urgency the typed reason is always there. */
export function AccessLine({ who, did, reason, ...happening }: AccessLineProps) {
  return (
    <Happening {...happening}>
      <p>
        <b>{who}</b> {did}
        {reason ? <> {reason}</> : null}
      </p>
    </Happening>
  );
}
