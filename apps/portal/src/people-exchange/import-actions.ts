"use server";

import { failureOf } from "@naast/api";
import { exchangeLimit, forClient, importedMap, mapImport, newId } from "@naast/vocabulary";
import { redirect } from "next/navigation";
import { z } from "zod";
import { api } from "../api/caller.ts";
import { herePage, herePath } from "../api/here.ts";
import { arrive, withToldReason } from "../form/arrive.ts";
import { press } from "../form/press-form.ts";
import { planPath, signInPath } from "../paths.ts";
import type { ImportState } from "./import-state.ts";
import { previewWords, refusalWords } from "./import-words.ts";

async function refused(problem: "nothing" | "tooLarge", file: string): Promise<ImportState> {
  return { attempt: newId("Attempt"), refused: await refusalWords({ file, line: null, problem, what: null }) };
}

/** Looks into what was chosen and says what it would bring, or why not. Nothing is kept. */
export async function checkFile(_: ImportState, form: FormData): Promise<ImportState> {
  const { clientId } = forClient.parse({ clientId: form.get("clientId") });
  const chosen = form.getAll("files").filter((value) => value instanceof File);
  const files = chosen.filter(({ size }) => size > 0);
  const [first] = files;
  if (!first) return refused("nothing", chosen[0]?.name ?? "");
  if (files.reduce((sum, { size }) => sum + size, 0) > exchangeLimit.upload) return refused("tooLarge", first.name);
  const bytes = await Promise.all(
    files.map(async (file) => ({ name: file.name, base64: Buffer.from(await file.arrayBuffer()).toString("base64") })),
  );
  const reading = await api()
    .then((caller) => caller.network.checkFile({ clientId, files: bytes }))
    .catch(turnAway);
  if ("refused" in reading) return { attempt: newId("Attempt"), refused: await refusalWords(reading.refused) };
  return { attempt: newId("Attempt"), preview: await previewWords(reading.preview) };
}

async function turnAway(error: unknown): Promise<never> {
  if (failureOf(error).kind === "signedOut") redirect(signInPath(await herePath()));
  redirect(withToldReason(await herePage(), "again"));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const confirmed = mapImport.extend({ map: z.string().transform(parsed).pipe(importedMap) });

/** Brings in the map that the client saw and wants. */
export async function importMap(form: FormData): Promise<void> {
  await press(form, {
    schema: confirmed,
    save: async (caller, input) =>
      arrive(planPath(input.clientId, "/people"), { did: "mapImported", changed: await caller.network.importMap(input) }),
  });
}
