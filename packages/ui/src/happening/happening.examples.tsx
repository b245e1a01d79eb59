import type { ExampleSet } from "../testing/examples.ts";
import { Happening, Happenings, TimelineDay } from "./happening.tsx";

export const news = (
  <Happenings>
    <Happening voice="network">
      <b>Rik</b> zei ja. Hij gaat donderdag mee naar de gemeente.
    </Happening>
    <Happening voice="worker">
      <b>Ingrid</b> schreef haar kijk bij ‘Mijn post op één plek’.
    </Happening>
    <Happening voice="client">
      <b>Jouw plan</b> is door twee mensen gelezen. <a href="#log">Kijk wie</a>
    </Happening>
  </Happenings>
);

export const timeline = (
  <>
    <Happenings>
      <Happening voice="network" when="net" live>
        <b>Rik</b> zei ja op ‘Samen naar voetbal kijken’
      </Happening>
    </Happenings>
    <TimelineDay id="dag-vandaag" day="Vandaag">
      <Happening voice="network" when="9.12 uur">
        <b>Samira</b> schreef haar kijk bij ‘Kerst’
      </Happening>
    </TimelineDay>
    <TimelineDay id="dag-zaterdag" day="Zaterdag 21 november">
      <Happening voice="network" when="16.05 uur">
        <b>Samira</b> stelde voor: elke zondag bellen
      </Happening>
      <Happening voice="worker" when="2.10 uur">
        <b>Fatih</b> keek met spoed. De reden staat erbij.
      </Happening>
    </TimelineDay>
    <TimelineDay id="dag-vrijdag" day="Vrijdag 20 november">
      <Happening voice="client" when="11.30 uur">
        <b>Dennis</b> koos voor ‘Later’ bij: naar de sportschool
      </Happening>
      <Happening voice="client" when="11.24 uur">
        <b>Dennis</b> deelde ‘Mijn post’ met jou
      </Happening>
    </TimelineDay>
  </>
);

export const happeningExamples: ExampleSet = {
  subject: "happening",
  examples: {
    news: <div className="flat">{news}</div>,
    timeline: (
      <div className="flat">
        <h2>Wat er gebeurde</h2>
        {timeline}
      </div>
    ),
  },
};
