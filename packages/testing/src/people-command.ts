// `pnpm --filter @naast/testing people`: the people to sign in as, in columns.
import { type Persona, personas } from "./personas.ts";

const everybody: readonly Persona[] = personas;
const width = Math.max(...everybody.map(({ name }) => name.length)) + 2;

function listed(app: Persona["app"]): string {
  const people = everybody.filter((one) => one.app === app).toSorted((a, b) => (a.door ?? 4) - (b.door ?? 4));
  return people.map(({ name, words, door }) => `  ${door ? "→" : " "} ${name.padEnd(width)}${words}`).join("\n");
}

console.log(`  People in the portal (→ the three doors, for three browser profiles)\n${listed("portal")}\n
  People in the dashboard\n${listed("dashboard")}`);
