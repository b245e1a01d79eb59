export { calendarFrom } from "./calendar.ts";
export { clientIdOf, derivedIds, personIdOf } from "./ids.ts";
export { type Persona, type PersonaKey, persona, personas } from "./personas.ts";
export { type DemoPerson, type Seeded, seed, tellEverything } from "./seed.ts";
