import { PersonChip } from "../person-chip/person-chip.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { Rail } from "./rail.tsx";

export const rail = (
  <Rail
    mark={{ name: "Naast", href: "#wie-wacht" }}
    label="Hoofdmenu"
    links={[
      { href: "#wie-wacht", words: "Wie wacht", icon: "hand-helping" },
      { href: "#plannen", words: "Plannen", icon: "footprints", current: true },
      { href: "#gesprekken", words: "Gesprekken", icon: "calendar" },
      { href: "#aanpakken", words: "Aanpakken", icon: "compass" },
      { href: "#regels", words: "Regels", icon: "scale" },
      { href: "#leren", words: "Leren", icon: "messages-square" },
      { href: "#plekken", words: "Plekken", icon: "map-pin" },
      { href: "#team", words: "Ons team", icon: "chart-no-axes-column" },
    ]}
  >
    <PersonChip kind="worker" initials="In" name="Ingrid" role="netwerk­ondersteuner" />
  </Rail>
);

export const railExamples: ExampleSet = { subject: "rail", frame: "desk", placement: "around", examples: { worker: rail } };
