import type { ExampleSet } from "../testing/examples.ts";
import { VisibilityBadge } from "../visibility-badge/visibility-badge.tsx";
import { Paper, PaperFoot, PaperGoal, PaperHead, PaperKey, PaperLines, PaperStep, PaperView } from "./paper.tsx";

const plan = (
  <Paper>
    <PaperHead
      label="Waarom ik dit doe"
      words="Ik wil weer mensen om me heen. Dan hoef ik niet alles alleen te doen."
      note="Samira, Rik en Ingrid staan hier achter. Geprint op maandag 23 november 2026."
    >
      Kom terug
      <br />
      <b>7Q4M 2KX</b>
    </PaperHead>
    <main id="main">
      <PaperGoal
        id="iemand"
        words="Elke week iemand zien die ik ken"
        badge={<VisibilityBadge visibility="everyone" prefix="Te zien voor:" words="iedereen" />}
      >
        <ul>
          <PaperStep state="accepted" what="Koffie in Café Jan" note="Met Rik · elke maandag, 14.00 uur" />
          <PaperStep state="accepted" what="Samen naar voetbal kijken" note="Met Rik · zaterdag 28 november" />
          <PaperStep state="offer" what="Elke zondag bellen" note="Samira biedt dit aan · ik kies nog" />
          <PaperStep state="request" what="Planten water geven" note="Gevraagd aan mevrouw De Vries · dinsdag" />
        </ul>
        <PaperView who="Zo kijkt Samira:">ik heb je gemist. Bellen is voor mij al genoeg.</PaperView>
      </PaperGoal>
      <PaperGoal
        id="post"
        words="Mijn post op één plek"
        badge={<VisibilityBadge visibility="chosen" prefix="Te zien voor:" words="Samira en Ingrid" />}
      >
        <ul>
          <PaperStep state="accepted" beside="worker" what="Samen de post openen" note="Met Ingrid · elke woensdag, 10.00 uur" />
          <PaperStep state="request" beside="worker" what="Briefadres aanvragen" note="Gevraagd aan Ingrid" />
          <PaperStep state="open" what="Een vast adres voor mijn post" note="Nog niemand · deze plek is open" />
        </ul>
      </PaperGoal>
      <PaperGoal id="zelf" words="Zelf opschrijven">
        <PaperLines count={2} />
      </PaperGoal>
      <PaperKey
        title="Zo lees je dit"
        entries={[
          { id: "together", state: "accepted", words: "samen" },
          { id: "worker", state: "accepted", beside: "worker", words: "met een begeleider" },
          { id: "asked", state: "request", words: "gevraagd" },
          { id: "offered", state: "offer", words: "aangeboden" },
        ]}
      />
    </main>
    <PaperFoot
      columns={[
        { id: "meeting", label: "Volgend gesprek", words: "di 24 november, 19.00 uur", note: "Post en geld" },
        { id: "call", label: "Bellen met Ingrid", words: "020 555 01 00", note: "ma tot vr, 9 tot 17 uur" },
        { id: "absent", label: "Niet op dit papier", words: "Wat alleen ik zie", note: "staat alleen op mijn scherm" },
      ]}
    />
  </Paper>
);

export const paperExamples: ExampleSet = { subject: "paper", frame: "desk", placement: "whole", examples: { plan } };
