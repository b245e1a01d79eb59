import { Agenda, AgendaRow } from "../agenda/agenda.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { Sheet } from "./sheet.tsx";

export const agenda = (
  <Agenda>
    <AgendaRow time="14.00" what="Koffie met Rik" note="vandaag · Café Jan" dateTime="2026-11-23T14:00" />
    <AgendaRow
      time="19.00"
      what="Gesprek over post en geld"
      note="morgen, dinsdag 24 november · met Samira (op het scherm) en Ingrid"
      dateTime="2026-11-24T19:00"
    />
  </Agenda>
);

export const sheetExamples: ExampleSet = {
  subject: "sheet",
  examples: {
    paper: (
      <Sheet id="agenda" title="Vandaag en morgen">
        {agenda}
      </Sheet>
    ),
    flat: (
      <Sheet id="nieuw" title="Nieuw sinds vrijdag" flat>
        <p>Er is niets nieuws. Dat is ook goed.</p>
      </Sheet>
    ),
  },
};
