import { type PhaseShape, phaseShapes, type RelapsePhaseView } from "@naast/vocabulary";
import { Choices, Line, Lines } from "../form/fields.tsx";
import type { Translate } from "../plan/words.ts";

type Words = Pick<RelapsePhaseView, "shape" | "name" | "signWords" | "ownWords" | "stopWords" | "professionalWords">;
type Props = { t: Translate; phase?: Words | undefined; free: readonly PhaseShape[] };

/** What a phase is made of. Of the signs only those that no other phase has. */
export function PhaseFields({ t, phase, free }: Props) {
  const lines = (name: "signWords" | "ownWords" | "stopWords" | "professionalWords", label: string) => (
    <Lines name={name} rows={3} label={label} hint={t("relapse.perLine")} defaultValue={phase?.[name] ?? ""} />
  );
  return (
    <>
      <Choices
        name="shape"
        legend={t("relapse.shape")}
        selected={phase?.shape ?? free[0]}
        options={phaseShapes
          .filter((shape) => free.includes(shape))
          .map((shape) => ({ value: shape, label: t(`relapse.shapes.${shape}`), hint: t(`relapse.shapeHints.${shape}`) }))}
      />
      <Line name="name" label={t("relapse.name")} hint={t("relapse.nameHint")} defaultValue={phase?.name ?? ""} />
      {lines("signWords", t("relapse.signs"))}
      {lines("ownWords", t("relapse.own"))}
      {lines("stopWords", t("relapse.stop"))}
      {lines("professionalWords", t("relapse.professionals"))}
    </>
  );
}

/** The signs that a phase may have: its own, and those of no other. */
export function freeShapes(phases: readonly { id: string; shape: PhaseShape }[], own: string | null): readonly PhaseShape[] {
  const taken = new Set(phases.filter(({ id }) => id !== own).map(({ shape }) => shape));
  return phaseShapes.filter((shape) => !taken.has(shape));
}
