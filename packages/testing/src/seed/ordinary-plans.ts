import { randomFrom } from "../random.ts";
import { clientNames } from "./names.ts";
import { type OrdinaryPlan, tellOrdinaryPlan } from "./ordinary-plan.ts";
import { waitings } from "./ordinary-waiting.ts";
import { addPerson, type LocationKey, type TeamKey, type Worker, type World } from "./shelter.ts";

/** Beside the five that are told one by one. */
const count = 115;
/** Ingrid has 18 plans; five of those are told elsewhere. */
const withIngrid = 13;

const houses: readonly { location: LocationKey; team: TeamKey }[] = [
  { location: "voorportaal", team: "voorportaal" },
  { location: "tussenkade", team: "tussenkade" },
  { location: "noord", team: "noord" },
];

/** In Ingrid's caseload two more people wait and eleven plans are quiet; three have a purpose that is still open. */
function ingridsPlan(index: number): Pick<OrdinaryPlan, "waiting" | "purpose"> {
  if (index === 0) return { waiting: "onMember", purpose: "agreed" };
  if (index === 1) return { waiting: null, purpose: "notYet" };
  return { waiting: null, purpose: index < 4 ? "none" : "agreed" };
}

function othersPlan(key: string): Pick<OrdinaryPlan, "waiting" | "purpose"> {
  const random = randomFrom(`${key}/mood`);
  const purpose = random.chance(0.08) ? "none" : random.chance(0.05) ? "notYet" : "agreed";
  return { purpose, waiting: purpose !== "none" && random.chance(0.35) ? random.pick(waitings) : null };
}

function inTurn(workers: readonly Worker[], index: number): Worker {
  const worker = workers[index % workers.length];
  if (!worker) throw new Error("nobody works in this team");
  return worker;
}

/** The many: clients whose story follows from their name. */
export function tellOrdinaryPlans(world: World): void {
  const supporters = world.workers.filter(({ role, key }) => role === "networkSupporter" && key !== "ingrid");
  const ingrid = world.workers.filter(({ key }) => key === "ingrid");
  for (const [index, name] of clientNames.slice(0, count).entries()) {
    const key = `client-${name.toLowerCase()}`;
    const isIngrids = index < withIngrid;
    const supporter = isIngrids ? inTurn(ingrid, 0) : inTurn(supporters, index);
    const house = houses.find(({ team }) => team === supporter.team) ?? { location: "voorportaal", team: "voorportaal" };
    const worker = inTurn(
      world.workers.filter(({ role, team }) => role === "supportWorker" && team === house.team),
      index,
    );
    const email = index % 5 === 4 ? null : `${key}@naast.example`;
    addPerson(world.rows, { key, name, email, createdAt: world.calendar.past(-200, "12:00") });
    tellOrdinaryPlan(world, { key, ...house, supporter, worker, ...(isIngrids ? ingridsPlan(index) : othersPlan(key)) });
  }
}
