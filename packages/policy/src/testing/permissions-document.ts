import { invitationStates, type WorkerRole, workerRoles } from "@naast/vocabulary";
import {
  type ClientAction,
  clientActions,
  type InviteeAction,
  inviteeActions,
  type SelfAction,
  type ShelterAction,
  selfActions,
  shelterActions,
} from "../actions.ts";
import { decideInShelter } from "../decide.ts";
import { type Relation, relations } from "../facts.ts";
import { decideInvitee } from "../invitee.ts";
import { type Condition, conditionFor } from "./condition.ts";

const columns: Readonly<Record<Relation, string>> = {
  client: "client",
  networkMember: "network member",
  confidant: "confidant",
  representative: "representative",
  coordinator: "coordinator of one meeting",
  assignedWorker: "assigned worker",
  teamLead: "team lead",
  nightWorker: "night worker",
  otherWorker: "other worker",
  organisationAdmin: "organisation admin",
  auditor: "auditor",
  researcher: "researcher",
  stranger: "stranger",
};

const roleColumns: Readonly<Record<WorkerRole | "none", string>> = {
  networkSupporter: "network supporter",
  supportWorker: "support worker",
  peerWorker: "peer worker",
  nightWorker: "night worker",
  teamLead: "team lead",
  organisationAdmin: "organisation admin",
  auditor: "auditor",
  researcher: "researcher",
  none: "nobody's worker",
};

const head = `# Who may do what

Written by \`packages/policy/src/matrix.test.ts\` from the decisions themselves; \`UPDATE_DOCS=1\` writes it anew. Change a rule, not this page.

**yes**: always. **no**: never. **if *n***: under the condition with that number, below the table. What somebody *sees* with a permission
is a second question: an item needs the grant for its label and a visibility that includes them; see \`packages/policy/src/visibility.ts\`.
Which steps somebody may answer or change is a third; see \`packages/policy/src/step-rules.ts\`.
`;

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  const keys: Key[] = [];
  for (const key in table) keys.push(key);
  return keys;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(header), row(header.map(() => "---")), ...rows.map(row)].join("\n");
}

/** Gives each condition a number, the first time it is met. */
function numbering() {
  const met: string[] = [];
  function cell(condition: Condition): string {
    if (condition === "always") return "yes";
    if (condition === "never") return "no";
    const words = condition.join(", and ");
    if (!met.includes(words)) met.push(words);
    return `if ${met.indexOf(words) + 1}`;
  }
  return { cell, list: () => met.map((words, index) => `${index + 1}. ${words}`).join("\n") };
}

const clientNames = keysOf<ClientAction>(clientActions);
const shelterNames = keysOf<ShelterAction>(shelterActions);
const selfNames = keysOf<SelfAction>(selfActions);
const inviteeNames = keysOf<InviteeAction>(inviteeActions);

/** The states of an invitation in which its holder may do something, with a secret that lives, read off the decisions. */
function holderMay(action: InviteeAction): string {
  const given = { secret: "live", second: "none", askedLater: false, planClosed: false } as const;
  return invitationStates.filter((state) => decideInvitee(action, { ...given, state })).join(", ");
}

/** The whole page: what each relation to a client may do, what each worker may do in the organisation, what everybody may. */
export function permissionsDocument(): string {
  const { cell, list } = numbering();
  const onPlans = table(
    ["action", "kind", ...relations.map((relation) => columns[relation])],
    clientNames.map((action) => [
      `\`${action}\``,
      clientActions[action].access,
      ...relations.map((relation) => cell(conditionFor(action, relation))),
    ]),
  );
  const roles = [...workerRoles, "none"] as const;
  const inShelter = table(
    ["action", "kind", ...roles.map((role) => roleColumns[role])],
    shelterNames.map((action) => [
      `\`${action}\``,
      shelterActions[action].access,
      ...roles.map((role) => (decideInShelter(action, { role }) ? "yes" : "no")),
    ]),
  );
  const own = selfNames.map((action) => `- \`${action}\` (${selfActions[action].access})`).join("\n");
  return [
    head,
    "## On the plan of one client\n",
    onPlans,
    "\nConditions:\n",
    list(),
    "\n## In the organisation\n",
    inShelter,
    "\n## With an invitation, without an account\n\nThe holder of a secret that lives, by where the invitation stands; a yes only after the second check, another day only once:\n",
    inviteeNames.map((action) => `- \`${action}\` (${inviteeActions[action].access}): ${holderMay(action)}`).join("\n"),
    "\nWho moves an invitation from where to where stands in `packages/policy/src/invitation-transitions.ts`; no other move exists.",
    "\n## On one's own account\n\nEverybody who is signed in:\n",
    own,
    "",
  ].join("\n");
}
