import { initialsOf } from "../half/initials.ts";
import type { ExampleSet } from "../testing/examples.ts";
import type { Voice } from "../voice.ts";
import { type CaseloadRow, CaseloadTable } from "./caseload-table.tsx";

type Line = { client: string; voice: Voice; who: string; waits: string; since: string; next: string };

function row({ client, voice, who, waits, since, next }: Line): CaseloadRow {
  const words = (
    <>
      <b>{who}</b> {waits}
    </>
  );
  return {
    id: `${client}-${who}`,
    client: { name: client, initials: initialsOf(client), href: `#${client.toLowerCase()}` },
    wait: { voice, words },
    since,
    next,
  };
}

export const caseload = (
  <CaseloadTable
    caption="Jouw plannen, gesorteerd op wie wacht"
    columns={{ client: "Plan van", wait: "Wie wacht, en waarop", since: "Sinds", next: "Volgend gesprek" }}
    groups={[
      {
        id: "you",
        title: "Op jou",
        rows: [
          row({
            client: "Meryem",
            voice: "client",
            who: "Meryem",
            waits: "vraagt of haar broer bij het gesprek mag",
            since: "vrijdag",
            next: "donderdag 26, 19.00",
          }),
          row({
            client: "Johan",
            voice: "network",
            who: "Zijn oude baas",
            waits: "vroeg: mag ik meer uren aanbieden?",
            since: "vrijdag",
            next: "nog geen",
          }),
          row({
            client: "Dennis",
            voice: "client",
            who: "Dennis",
            waits: "wil dat je zijn doel over post naleest",
            since: "gisteren",
            next: "morgen, 19.00",
          }),
        ],
      },
      {
        id: "client",
        title: "Op de cliënt",
        note: "jij hoeft nu niets te doen",
        rows: [
          row({
            client: "Abdi",
            voice: "network",
            who: "Zijn neef",
            waits: "biedt aan: samen naar de moskee",
            since: "dinsdag 17",
            next: "vrijdag 27, 15.00",
          }),
          row({
            client: "Lisa",
            voice: "worker",
            who: "Jij",
            waits: "schreef een eigen kijk bij haar doel",
            since: "zondag",
            next: "woensdag 2 dec., 18.30",
          }),
        ],
      },
      { id: "quiet", title: "Rustig", note: "11 plannen. Stil is ook goed.", rows: [] },
    ]}
  />
);

export const caseloadTableExamples: ExampleSet = {
  subject: "caseload-table",
  frame: "desk",
  examples: { waiting: <div className="panel">{caseload}</div> },
};
