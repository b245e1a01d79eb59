import type { ExampleSet } from "../testing/examples.ts";
import { Notice, RuleNotice, StateLine } from "./notice.tsx";

export const notice = (
  <RuleNotice
    title="Lees dit eerst"
    level={3}
    words="Schrijf je je in op het adres van een ander? Dan kan die persoon minder huurtoeslag krijgen. Alleen post laten komen is iets anders."
    source="Vraag het Ingrid. Nagekeken op 2 november 2026."
  />
);

export const noticeExamples: ExampleSet = {
  subject: "notice",
  examples: {
    rule: (
      <div className="sheet">
        <h2>Mijn post op één plek</h2>
        {notice}
      </div>
    ),
    outdated: (
      <div className="sheet">
        <h2>Mijn post op één plek</h2>
        <RuleNotice
          title="Lees dit eerst"
          outdated="Deze regel moet opnieuw worden nagekeken."
          words="Logeer je lang bij iemand? Dan kan dat iets doen met de huurtoeslag."
          source="Vraag het Ingrid. Nagekeken op 2 november 2025."
        />
      </div>
    ),
    matter: (
      <div className="flat">
        <Notice title="Begeleiders kunnen dit nu niet lezen" icon="lock" level={2}>
          <p>Ook later niet, tot jullie het delen.</p>
        </Notice>
      </div>
    ),
    offline: (
      <div className="sheet">
        <StateLine icon="cloud-off">Nog niet verstuurd. Het staat veilig op deze telefoon.</StateLine>
      </div>
    ),
  },
};
