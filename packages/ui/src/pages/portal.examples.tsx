import { accessLog } from "../access-line/access-line.examples.tsx";
import { clientChoice } from "../client-choice/client-choice.examples.tsx";
import { doors } from "../doors/doors.examples.tsx";
import { belongingGoal, restingGoal } from "../goal-card/goal-card.examples.tsx";
import { news } from "../happening/happening.examples.tsx";
import { HelpLine, Page, PageHead } from "../page/page.tsx";
import { PersonChip } from "../person-chip/person-chip.tsx";
import { responses, seePerPerson } from "../person-list/person-list.examples.tsx";
import { Actions, Press, PressLink } from "../press/press.tsx";
import { PurposeBanner } from "../purpose-banner/purpose-banner.tsx";
import { agenda } from "../sheet/sheet.examples.tsx";
import { Sheet } from "../sheet/sheet.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { proposalPair } from "../text-pair/text-pair.examples.tsx";
import { topBar } from "../top-bar/top-bar.examples.tsx";
import { UndoBar } from "../undo-bar/undo-bar.tsx";
import { visibilityChoiceExamples } from "../visibility-choice/visibility-choice.examples.tsx";

const why = "Ik wil weer mensen om me heen. Dan hoef ik niet alles alleen te doen.";

const plan = (
  <>
    {topBar}
    <Page>
      <PageHead title="Mijn plan" titleHidden />
      <PurposeBanner
        id="waarom"
        label="Waarom ik dit doe"
        words={why}
        standing="Samira, Rik en Ingrid staan hier achter. Mevrouw De Vries heeft nog niet geantwoord."
      />
      <div className="flat">
        <Actions even>
          <PressLink variant="bare" href="#nieuw">
            Wat is nieuw
          </PressLink>
          <PressLink variant="bare" href="#print" icon="printer">
            Op papier
          </PressLink>
        </Actions>
      </div>
      {belongingGoal}
      {restingGoal}
      <div className="flat">
        <PressLink wide href="#doel" icon="plus">
          Iets wat ik wil
        </PressLink>
      </div>
    </Page>
    <UndoBar floating words="Rik leest dit doel nu ook.">
      <Press>Terugdraaien</Press>
    </UndoBar>
    {doors}
  </>
);

const today = (
  <>
    {topBar}
    <Page>
      <PageHead title="Dag Dennis" note="maandag 23 november" />
      <PurposeBanner id="waarom" label="Waarom ik dit doe" words={why} />
      <Sheet id="agenda" title="Vandaag en morgen">
        {agenda}
      </Sheet>
      <Sheet id="nieuw" title="Nieuw sinds vrijdag" flat>
        {news}
      </Sheet>
    </Page>
    <HelpLine label="Hulp">
      Liever bellen? Ingrid: <a href="tel:0205550100">020 555 01 00</a>
    </HelpLine>
    {doors}
  </>
);

const proposal = (
  <>
    {topBar}
    <Page>
      <PageHead title="Een voorstel voor je plan">
        <PersonChip kind="network" initials="Sa" name="Samira" role="je zus · zaterdag 21 november" />
      </PageHead>
      <div className="flat">{proposalPair}</div>
      <Sheet id="antwoorden-van" title="Wat de anderen zeggen">
        {responses}
      </Sheet>
      {clientChoice}
    </Page>
    {doors}
  </>
);

const whoSeesWhat = (
  <>
    {topBar}
    <Page>
      <PageHead title="Jij kiest wie wat ziet" voice>
        <p>Je kunt het elke dag anders doen.</p>
      </PageHead>
      {visibilityChoiceExamples.examples["inPlace"]}
      <Sheet id="personen" title="Per persoon">
        {seePerPerson}
      </Sheet>
      <Sheet id="gekeken" title="Wie heeft gekeken">
        {accessLog}
      </Sheet>
    </Page>
    {doors}
  </>
);

export const portalPageExamples: ExampleSet = {
  subject: "portal",
  placement: "whole",
  examples: { plan, today, proposal, whoSeesWhat },
};
