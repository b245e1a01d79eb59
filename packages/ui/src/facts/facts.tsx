import type { ReactNode } from "react";

export type Fact = { id: string; name: ReactNode; words: ReactNode };

/** What is so, as question and answer: what we keep, for what, how long. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.id}>
          <dt>{fact.name}</dt>
          <dd>{fact.words}</dd>
        </div>
      ))}
    </dl>
  );
}
