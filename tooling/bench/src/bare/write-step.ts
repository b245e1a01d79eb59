import { newId, systemClock } from "@naast/vocabulary";
import type Sqlite from "better-sqlite3";
import { clientPersonIdAt } from "../fill/identifiers.ts";

export type BareStep = { clientId: string; goalId: string; what: string };

/** Writes the rows that adding a step leaves behind, in one transaction: the step, its history, its event, the line in the log. */
export function stepWriter(connection: Sqlite.Database): (step: BareStep) => string {
  const addLine = connection.prepare(
    `insert into accessLog (id, at, action, outcome, actorId, relation, clientId, subjectId, basis, requestId, app, previousHash, hash)
     values (?, ?, 'step.add', 'allowed', ?, 'client', ?, ?, 'ownPlan', ?, 'portal', 'unchained', ?)`,
  );
  const addStep = connection.prepare(
    `insert into step (id, clientId, goalId, what, state, authorId, createdAt, changedAt, changedBy) values (?, ?, ?, ?, 'open', ?, ?, ?, ?)`,
  );
  const addChange = connection.prepare(`insert into change (id, clientId, actorId, at, kind) values (?, ?, ?, ?, 'step.added')`);
  const addHistory = connection.prepare(
    `insert into history (id, changeId, clientId, itemKind, itemId, goalId, actorId, at, reason, after, afterVersion)
     values (?, ?, ?, 'step', ?, ?, ?, ?, 'changed', ?, 1)`,
  );
  const addEvent = connection.prepare(
    `insert into event (clientId, at, actorId, kind, content, changeId, goalId, stepId, audience)
     values (?, ?, ?, 'step.added', '{"kind":"step.added"}', ?, ?, ?, 'participants')`,
  );
  const actorId = clientPersonIdAt(0);
  const write = connection.transaction(({ clientId, goalId, what }: BareStep) => {
    const [id, changeId, requestId] = [newId("Step"), newId("Change"), newId("Request")];
    const at = systemClock.now().getTime();
    addLine.run(newId("AccessLog"), at, actorId, clientId, goalId, requestId, requestId);
    addStep.run(id, clientId, goalId, what, actorId, at, at, actorId);
    addChange.run(changeId, clientId, actorId, at);
    const after = {
      id,
      clientId,
      goalId,
      what,
      state: "open",
      version: 1,
      authorId: actorId,
      createdAt: at,
      changedAt: at,
      changedBy: actorId,
    };
    addHistory.run(newId("History"), changeId, clientId, id, goalId, actorId, at, JSON.stringify(after));
    addEvent.run(clientId, at, actorId, changeId, goalId, id);
    return id;
  });
  return (step) => write.immediate(step);
}
