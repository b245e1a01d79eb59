import { caseload } from "../caseload-table/caseload-table.examples.tsx";
import { Desk, DeskColumns, DeskHead, Panel } from "../desk/desk.tsx";
import { belongingGoal } from "../goal-card/goal-card.examples.tsx";
import { timeline } from "../happening/happening.examples.tsx";
import { PressLink } from "../press/press.tsx";
import { purposeBannerDeskExamples } from "../purpose-banner/purpose-banner.examples.tsx";
import { rail } from "../rail/rail.examples.tsx";
import { Sheet } from "../sheet/sheet.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { threeViews } from "../three-views/three-views.examples.tsx";

const plan = (
  <Desk rail={rail}>
    <DeskHead title="Het plan van Dennis">
      <span className="note">Je ziet wat Dennis met je deelt.</span>
      <PressLink href="#print" icon="printer">
        Op papier
      </PressLink>
      <PressLink href="#stel" variant="main">
        Iets voorstellen
      </PressLink>
    </DeskHead>
    {purposeBannerDeskExamples.examples["people"]}
    <DeskColumns
      side={
        <>
          <Panel id="gesprek" title="Morgen, 19.00 uur" level={2}>
            <p>Post en geld. Samira op het scherm.</p>
          </Panel>
          <Sheet id="gebeurde" title="Wat er gebeurde" flat>
            {timeline}
          </Sheet>
        </>
      }
    >
      <Sheet id="kerst" title="Drie kijken op: kerst dit jaar" flat>
        {threeViews}
      </Sheet>
      {belongingGoal}
    </DeskColumns>
  </Desk>
);

const waiting = (
  <Desk rail={rail}>
    <DeskHead voice title="Dag Ingrid. Meryem wacht het langst op jou." note="maandag 23 november · wie langer wacht, staat hoger" />
    <DeskColumns
      side={
        <Panel id="week" title="Deze week">
          <p>
            <b>Dennis</b>, met Samira op het scherm
          </p>
        </Panel>
      }
    >
      <Panel id="wacht" title="Wie wacht" titleHidden>
        {caseload}
      </Panel>
    </DeskColumns>
  </Desk>
);

export const deskPageExamples: ExampleSet = { subject: "desk", frame: "desk", placement: "whole", examples: { plan, waiting } };
