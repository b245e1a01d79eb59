import { idSql } from "./identifiers.ts";

type Moments = { now: number; start: number; today: string; lastDay: string };

const sentence = "'Elke woensdag koffie drinken met mijn zus '";
const worker = idSql("worker", { plan: "0" });
const client = idSql("client");
const clientPerson = idSql("clientPerson");
const colleague = "(select personId from temp.colleague where n = plan.n % (select count(*) from temp.colleague))";
const member = (item: string) => idSql("member", { item });
const goal = (item: string) => idSql("goal", { item });
const step = (item: string) => idSql("step", { item });

/** People come back to a plan now and then and do some things at once: so many rows of one plan lie together. */
const visit = 6;

/** Each row of `number` below `count` in each plan, by time and then by plan. */
const each = (count: string) => `from temp.number join temp.plan on number.i < ${count} order by number.i / ${visit}, plan.n, number.i`;

function people({ start, now }: Moments): readonly string[] {
  return [
    `insert into person (id, name, language, createdAt) values (${worker}, 'Bente', 'nl', ${start})`,
    `insert into worker (personId, organisationId, teamId, role) select ${worker}, organisationId, teamId, 'networkSupporter' from worker limit 1`,
    `insert into person (id, name, language, createdAt) select ${clientPerson}, 'Client ' || plan.n, 'nl', ${start} from temp.plan order by plan.n`,
    `insert into person (id, name, language, createdAt) select ${member("number.i")}, 'Naaste ' || number.i || ' van ' || plan.n, 'nl', ${start} ${each("plan.members")}`,
    `insert into actor (id, name) select id, name from person where id not in (select id from actor)`,
    `insert into client (id, personId, organisationId, locationId, teamId, startedAt)
     select ${client}, ${clientPerson}, organisationId, locationId, teamId, ${start} from temp.plan, temp.place order by plan.n`,
    `insert into networkMember (id, clientId, personId, role, relationWords, state, invitedAt, changedAt)
     select ${idSql("networkMember", { item: "number.i" })}, ${client}, ${member("number.i")}, 'member', 'vriend', 'active', ${start}, ${now} ${each("plan.members")}`,
  ];
}

function sharing({ start, today, lastDay }: Moments): readonly string[] {
  const assignment = (item: number, workerId: string) =>
    `insert into assignment (id, clientId, workerId, kind, fromDay, createdBy, createdAt)
     select ${idSql("assignment", { item: String(item) })}, ${client}, ${workerId}, 'networkSupporter', '${today}', ${workerId}, ${start} from temp.plan order by plan.n`;
  const grant = (item: string, personId: string) =>
    `select ${idSql("grant", { item })}, ${client}, ${personId}, label.label, ${start}, ${clientPerson}, '${lastDay}', ${sentence}, 'unhashed'`;
  const columns = "(id, clientId, personId, label, givenAt, givenBy, endsOn, textShown, textHash)";
  return [
    assignment(0, worker),
    assignment(1, colleague),
    `insert into grant ${columns} ${grant("label.n", worker)} from temp.label, temp.plan order by plan.n`,
    `insert into grant ${columns} ${grant("10 + label.n", colleague)} from temp.label, temp.plan order by plan.n`,
    `insert into grant ${columns} ${grant("20 + number.i * 10 + label.n", member("number.i"))}
     from temp.number join temp.plan on number.i < plan.members, temp.label order by number.i, plan.n`,
    `insert into purpose (id, clientId, number, words, change, writtenBy, writtenAt)
     select ${idSql("purpose", { item: "number.i" })}, ${client}, number.i + 1, ${sentence} || number.i, 'asksAgain', ${clientPerson}, ${start} ${each("2")}`,
    `insert into purposeAgreement (id, clientId, purposeId, personId, answer, answeredAt)
     select ${idSql("agreement", { item: "number.i" })}, ${client}, ${idSql("purpose", { item: "1" })}, ${member("number.i")}, 'agrees', ${start} ${each("plan.members")}`,
  ].map((statement) => statement.replace("into grant", 'into "grant"'));
}

function items({ start, now }: Moments): readonly string[] {
  const at = `(${start} + number.i * 3600000)`;
  return [
    `insert into goal (id, clientId, words, kind, lifeDomain, why, visibility, state, position, authorId, createdAt, changedAt, changedBy)
     select ${goal("number.i")}, ${client}, ${sentence} || number.i, 'belonging', 'people', ${sentence} || ${sentence}, iif(number.i % 3 = 0, 'workers', 'everyone'),
     'doing', number.i, ${clientPerson}, ${at}, ${at}, ${clientPerson} ${each("plan.goals")}`,
    `insert into step (id, clientId, goalId, what, whenWords, state, doerId, authorId, createdAt, changedAt, changedBy)
     select ${step("number.i")}, ${client}, ${goal("number.i % plan.goals")}, ${sentence} || number.i, 'elke woensdag, 10.00 uur',
     case number.i % 4 when 0 then 'open' when 1 then 'requested' when 2 then 'accepted' else 'done' end,
     case number.i % 4 when 0 then null when 1 then ${member("number.i % plan.members")} else ${clientPerson} end,
     ${clientPerson}, ${at}, ${at}, ${clientPerson} ${each("plan.steps")}`,
    `insert into ownView (id, clientId, goalId, personId, words, createdAt, changedAt)
     select ${idSql("ownView", { item: "number.i" })}, ${client}, ${goal("number.i")}, ${worker}, ${sentence} || ${sentence}, ${at}, ${at} ${each("plan.goals / 2")}`,
    `insert into comment (id, clientId, goalId, personId, words, createdAt)
     select ${idSql("comment", { item: "number.i" })}, ${client}, ${goal("number.i % plan.goals")}, ${member("number.i % plan.members")}, ${sentence}, ${at} ${each("plan.goals * 2")}`,
    `insert into proposal (id, clientId, goalId, kind, words, proposerId, proposedAt, state)
     select ${idSql("proposal", { item: "number.i" })}, ${client}, ${goal("number.i")}, 'addStep', ${sentence}, ${worker}, ${at}, 'waiting' ${each("2")}`,
    `insert into contactMoment (id, clientId, words, onDay, withWhom, visibility, createdAt)
     select ${idSql("contactMoment", { item: "number.i" })}, ${client}, ${sentence}, date(${at} / 1000, 'unixepoch'), 'mijn zus', 'everyone', ${at} ${each("4")}`,
    `insert into meeting (id, clientId, title, startsAt, place, visibility, plannedBy, createdAt)
     select ${idSql("meeting", { item: "number.i" })}, ${client}, 'Samen vooruitkijken', ${now} + (number.i + 1) * 86400000, 'Aan de keukentafel', 'everyone', ${worker}, ${at} ${each("2")}`,
  ];
}

function journal({ start, now }: Moments): readonly string[] {
  const at = `(${start} + number.i * 43200000)`;
  const change = idSql("change", { item: "number.i" });
  const actor = `case number.i % 3 when 0 then ${clientPerson} when 1 then ${member("number.i % plan.members")} else ${worker} end`;
  const kind =
    "case number.i % 5 when 0 then 'goal.changed' when 1 then 'step.added' when 2 then 'step.answered' when 3 then 'comment.added' else 'step.finished' end";
  const content = `iif(number.i % 5 = 2, '{"kind":"step.answered","answer":"yes"}', '{"kind":"' || ${kind} || '"}')`;
  const onStep = `iif(number.i % 5 in (0, 3), null, ${step("number.i % plan.steps")})`;
  return [
    `insert into change (id, clientId, actorId, at, kind) select ${change}, ${client}, ${actor}, ${at}, ${kind} ${each("plan.events")}`,
    `insert into event (clientId, at, actorId, kind, content, changeId, goalId, stepId, audience)
     select ${client}, ${at}, ${actor}, ${kind}, ${content}, ${change}, ${goal("(number.i % plan.steps) % plan.goals")}, ${onStep}, 'participants' ${each("plan.events")}`,
    `insert into planVisit (clientId, personId, newAfter, seenUpTo, lastAt) select ${client}, ${worker}, 0, 0, ${start} from temp.plan order by plan.n`,
    `insert into accessLog (id, at, action, outcome, actorId, relation, clientId, basis, requestId, app, previousHash, hash)
     select ${idSql("access", { item: "number.i" })}, ${now}, 'plan.read', 'allowed', ${worker}, 'assignedWorker', ${client}, 'assignment',
     ${idSql("access", { item: "number.i" })}, 'dashboard', 'unchained', 'unchained' ${each("8")}`,
  ];
}

/** Inserts that fill the plans of the table `temp.plan`, in an order in which every row finds what it refers to. */
export function statementsFor(moments: Moments): readonly string[] {
  return [...people(moments), ...sharing(moments), ...items(moments), ...journal(moments)];
}
