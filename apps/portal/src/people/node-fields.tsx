import { circles, contactWishes, directions, type NodeView, sectors, tieTimes, tones } from "@naast/vocabulary";
import { Choices, Line, Lines, Pick } from "../form/fields.tsx";
import type { Translate } from "../plan/words.ts";

type Props = { t: Translate; node?: NodeView };

/** What the client notes about somebody, a place or a group. Only the name and the circle are asked for; all else may stay open. */
export function NodeFields({ t, node }: Props) {
  return (
    <>
      <Line
        name="label"
        label={t("network.label")}
        hint={t("network.labelHint")}
        defaultValue={node?.label}
        maxLength={40}
        autoComplete="off"
      />
      <Line
        name="relationWords"
        label={t("network.relation")}
        hint={t("network.relationHint")}
        defaultValue={node?.relationWords ?? ""}
        maxLength={40}
        autoComplete="off"
      />
      <Choices
        name="circle"
        legend={t("network.circle")}
        selected={node?.circle}
        options={circles.map((value) => ({ value, label: t(`network.circles.${value}`), hint: t(`network.circleHints.${value}`) }))}
      />
      <Pick
        name="sector"
        label={t("network.sector")}
        defaultValue={node?.sector ?? "family"}
        options={sectors.map((value) => ({ value, label: t(`network.sectors.${value}`) }))}
      />
    </>
  );
}

type Open = "tone" | "direction" | "wish";

/** A question that can be left open. */
function OpenPick({ t, node, name, options }: Props & { name: Open; options: readonly { value: string; label: string }[] }) {
  const open = { value: "", label: t("network.notSaid") };
  return <Pick id={name} name={name} label={t(`network.${name}`)} defaultValue={node?.[name] ?? ""} options={[open, ...options]} />;
}

/** What may be said beside that. Every question can be left open. */
export function MoreNodeFields({ t, node }: Props) {
  const about = node ? { t, node } : { t };
  return (
    <>
      <OpenPick {...about} name="tone" options={tones.map((value) => ({ value, label: t(`network.tones.${value}`) }))} />
      <OpenPick {...about} name="direction" options={directions.map((value) => ({ value, label: t(`network.directions.${value}`) }))} />
      <OpenPick {...about} name="wish" options={contactWishes.map((value) => ({ value, label: t(`network.wishes.${value}`) }))} />
      <Pick
        name="time"
        label={t("network.time")}
        defaultValue={node?.time ?? "present"}
        options={tieTimes.map((value) => ({ value, label: t(`network.times.${value}`) }))}
      />
      <Lines name="note" label={t("network.note")} hint={t("network.noteHint")} defaultValue={node?.note ?? ""} maxLength={140} rows={2} />
    </>
  );
}
