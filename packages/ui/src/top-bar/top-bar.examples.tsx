import { QuickExit } from "../quick-exit/quick-exit.tsx";
import { SkipLink } from "../skip-link/skip-link.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { TopBar } from "./top-bar.tsx";

export const topBar = (
  <>
    <SkipLink words="Naar de inhoud" />
    <TopBar mark={{ name: "Naast", href: "#vandaag" }}>
      <QuickExit href="#weg" words="Snel weg" />
    </TopBar>
  </>
);

export const topBarExamples: ExampleSet = { subject: "top-bar", placement: "around", examples: { signedIn: topBar } };
