export { calendarFrom } from "./calendar.ts";
export { clientIdOf, derivedIds, personIdOf } from "./ids.ts";
export { type Persona, type PersonaKey, persona, personas } from "./personas.ts";
export type { ScenarioItems } from "./scenario/joint-plan.ts";
export { openScenario, type Scenario, type ScenarioContext } from "./scenario.ts";
export { type DemoPerson, type Seeded, seed, tellEverything } from "./seed.ts";
export { type TestClock, testClock, testDay } from "./test-clock.ts";
