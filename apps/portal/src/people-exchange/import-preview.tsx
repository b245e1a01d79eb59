"use client";

import { SelectField } from "@naast/ui/field";
import { Press, PressLink } from "@naast/ui/press";
import type { ImportPreviewWords } from "./import-state.ts";

type Option = { value: string; label: string };
export type PreviewLabels = {
  title: string;
  names: string;
  dropped: string;
  nothingDropped: string;
  circle: string;
  sector: string;
  onlyYou: string;
  confirm: string;
  leave: string;
  circles: readonly Option[];
  sectors: readonly Option[];
};

type Props = {
  clientId: string;
  preview: ImportPreviewWords;
  labels: PreviewLabels;
  here: string;
  confirm: (form: FormData) => Promise<void>;
};

/** What a file would bring, and the one button that brings it. */
export function ImportPreview({ clientId, preview, labels, here, confirm }: Props) {
  const { counts, names, notes, dropped, circleHint, sectorHint, nothingNew, map } = preview;
  return (
    <section id="import-preview" className="import-preview" aria-labelledby="import-preview-title">
      <h3 id="import-preview-title">{labels.title}</h3>
      <p>
        <b>{counts}</b>
      </p>
      <details>
        <summary className="press press-small">{labels.names}</summary>
        <p className="dropped-columns">{names.join(", ")}</p>
      </details>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {dropped.length === 0 ? (
        <p>{labels.nothingDropped}</p>
      ) : (
        <>
          <p>{labels.dropped}:</p>
          <ul className="dropped-columns dropped-list">
            {dropped.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      {nothingNew ? null : (
        <form className="form" action={confirm}>
          <input type="hidden" name="clientId" value={clientId} />
          <input type="hidden" name="map" value={map} />
          <Where name="circle" label={labels.circle} hint={circleHint} options={labels.circles} />
          <Where name="sector" label={labels.sector} hint={sectorHint} options={labels.sectors} />
          <p className="note">{labels.onlyYou}</p>
          <Press variant="main" wide>
            {labels.confirm}
          </Press>
        </form>
      )}
      <p>
        <PressLink variant="quiet" href={here}>
          {labels.leave}
        </PressLink>
      </p>
    </section>
  );
}

/** Where those go of whom the file does not say it; a file that says it for everybody asks nothing. */
function Where({ name, label, hint, options }: { name: string; label: string; hint: string | null; options: readonly Option[] }) {
  const [first] = options;
  if (hint === null) return <input type="hidden" name={name} value={first?.value} />;
  return <SelectField id={name} name={name} label={label} hint={hint} options={options} defaultValue={first?.value} />;
}
