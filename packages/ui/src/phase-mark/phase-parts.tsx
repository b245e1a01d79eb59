import { Heading } from "../heading/heading.tsx";

export type PhasePart = { id: string; title: string; words: string | null };

/** What was written in a phase, under small headings, a line of text for each thing. What was not written is not there. */
export function PhaseParts({ parts }: { parts: readonly PhasePart[] }) {
  return parts.map(({ id, title, words }) => {
    const lines = [...new Set((words ?? "").split("\n"))].filter((line) => line.trim() !== "");
    if (lines.length === 0) return null;
    return (
      <div key={id} className="phase-part">
        <Heading level={3}>{title}</Heading>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    );
  });
}
