import type { ReactNode } from "react";
import { PersonChip } from "../person-chip/person-chip.tsx";
import type { Beside } from "../voice.ts";
import { VoiceField } from "../voice-field/voice-field.tsx";

export type OwnViewProps = {
  id?: string | undefined;
  voice: Beside;
  initials: string;
  /** "Zo kijkt Samira" */
  title: ReactNode;
  role: ReactNode;
  words: ReactNode;
  /** What the writer can do with it. */
  children?: ReactNode;
};

/** How somebody else looks at it: in their own field, below the client's, never inside it. */
export function OwnView({ id, voice, initials, title, role, words, children }: OwnViewProps) {
  return (
    <VoiceField id={id} voice={voice} bleed className="own-view">
      <PersonChip kind={voice} initials={initials} size="compact" name={title} role={role} />
      <p>{words}</p>
      {children}
    </VoiceField>
  );
}
