import { Heading } from "@naast/ui";
import type { RelapsePhaseView } from "@naast/vocabulary";
import type { Translate } from "../plan/words.ts";

type Texts = Pick<RelapsePhaseView, "signWords" | "ownWords" | "stopWords" | "professionalWords">;
type Props = { phase: Texts; name: string | null; t: Translate };

/** What the client wrote in a phase, under small headings. `name`: of the client, for somebody else; null for the client. */
export function PhaseParts({ phase, name, t }: Props) {
  const parts = [
    { id: "signs", words: phase.signWords, title: name === null ? t("relapse.signs") : t("relapse.signsOf", { name }) },
    { id: "own", words: phase.ownWords, title: name === null ? t("relapse.own") : t("relapse.ownOf", { name }) },
    { id: "stop", words: phase.stopWords, title: t("relapse.stop") },
    {
      id: "professionals",
      words: phase.professionalWords,
      title: name === null ? t("relapse.professionals") : t("relapse.professionalsOf"),
    },
  ];
  return parts
    .filter(({ words }) => words !== null)
    .map(({ id, words, title }) => (
      <div key={id} className="phase-part">
        <Heading level={3}>{title}</Heading>
        <ul>
          {[...new Set((words ?? "").split("\n").filter((line) => line.trim() !== ""))].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    ));
}
