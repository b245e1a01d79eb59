import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import { VoiceField } from "../voice-field/voice-field.tsx";

export type PurposeBannerProps = {
  id: string;
  label: ReactNode;
  /** The client's words, or the sentence that keeps their place. */
  words: ReactNode;
  /** Who stands behind it, in words. */
  standing?: ReactNode;
  /** At the end of the field on wide screens: halves, or a button. */
  people?: ReactNode;
  level?: HeadingLevel | undefined;
  children?: ReactNode;
};

/** Why the support is there, in the client's words. Nothing on the page is larger. */
export function PurposeBanner({ id, label, words, standing, people, level = 2, children }: PurposeBannerProps) {
  return (
    <VoiceField voice="client" bleed labelledBy={id} className={people ? "purpose purpose-with-people" : "purpose"}>
      <div>
        <Heading level={level} id={id} className="label">
          {label}
        </Heading>
        <p className="voice">{words}</p>
        {standing ? <p className="purpose-standing">{standing}</p> : null}
        {children}
      </div>
      {people}
    </VoiceField>
  );
}

/** The halves of who stands behind the purpose; `words` says by name what the halves show. */
export function StandingPeople({ words, children }: { words: string; children: ReactNode }) {
  return (
    <div className="standing-people" role="img" aria-label={words}>
      {children}
    </div>
  );
}
