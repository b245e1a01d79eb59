import { PhaseParts as Parts } from "@naast/ui";
import type { RelapsePhaseView } from "@naast/vocabulary";
import type { Translate } from "../plan/words.ts";

type Texts = Pick<RelapsePhaseView, "signWords" | "ownWords" | "stopWords" | "professionalWords">;
type Props = { phase: Texts; name: string | null; t: Translate };

/** What the client wrote in a phase. `name`: of the client, for somebody else; null for the client. */
export function PhaseParts({ phase, name, t }: Props) {
  const titles =
    name === null
      ? { signs: t("relapse.signs"), own: t("relapse.own"), professionals: t("relapse.professionals") }
      : { signs: t("relapse.signsOf", { name }), own: t("relapse.ownOf", { name }), professionals: t("relapse.professionalsOf") };
  return (
    <Parts
      parts={[
        { id: "signs", title: titles.signs, words: phase.signWords },
        { id: "own", title: titles.own, words: phase.ownWords },
        { id: "stop", title: t("relapse.stop"), words: phase.stopWords },
        { id: "professionals", title: titles.professionals, words: phase.professionalWords },
      ]}
    />
  );
}
