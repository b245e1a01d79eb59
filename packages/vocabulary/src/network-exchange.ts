import { z } from "zod";
import { forClient } from "./client.ts";
import { circles, contactWishes, directions, mapUnits, nodeKinds, sectors, tieKinds, tieTimes, tones } from "./network-map.ts";
import { optionalWords, wordLimit, writtenWords } from "./words.ts";

/** Forms in which a map leaves: Network Canvas as tables and as GraphML, and the three files that egor reads (`domain.md` 7.3). */
export const mapFormats = ["networkCanvas", "graphml", "egor"] as const;
export type MapFormat = (typeof mapFormats)[number];

/** How much a file may hold. The bench draws 150 people; nobody's map comes near these. In bytes, people and ties. */
export const exchangeLimit = { upload: 1_000_000, unpacked: 8_000_000, files: 40, nodes: 300, ties: 2000, line: 20_000 } as const;

export const mapExport = forClient.extend({ format: z.enum(mapFormats) });
export type MapExport = z.infer<typeof mapExport>;

/** A file as it goes out or comes in: base64 is how bytes travel in a call. */
export type MapFile = { name: string; base64: string };
const uploadedFile = z.object({
  name: z.string().max(255),
  base64: z
    .string()
    .max(Math.ceil(exchangeLimit.upload / 3) * 4)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/),
});
export const mapUpload = forClient.extend({ files: z.array(uploadedFile).max(exchangeLimit.files) });
export type MapUpload = z.infer<typeof mapUpload>;

const coordinate = z.number().int().min(0).max(mapUnits);
/** How a file calls a node: enough for any identifier, too little for a text. */
const key = z.string().min(1).max(100);

/** A node as a file had it. Without circle or sector the client says where these go. */
export const importedNode = z.object({
  key,
  kind: z.enum(nodeKinds),
  label: writtenWords(wordLimit.label),
  relationWords: optionalWords(wordLimit.label),
  circle: z.enum(circles).nullable(),
  sector: z.enum(sectors).nullable(),
  tone: z.enum(tones).nullable(),
  direction: z.enum(directions).nullable(),
  wish: z.enum(contactWishes).nullable(),
  time: z.enum(tieTimes),
  note: optionalWords(wordLimit.short),
  at: z.object({ x: coordinate, y: coordinate }).nullable(),
});
export type ImportedNode = z.infer<typeof importedNode>;

/** A tie between two nodes of the same file; null is the client. */
export const importedTie = z.object({ from: key.nullable(), to: key.nullable(), kind: z.enum(tieKinds) });
export type ImportedTie = z.infer<typeof importedTie>;

export const importedMap = z.object({
  nodes: z.array(importedNode).min(1).max(exchangeLimit.nodes),
  ties: z.array(importedTie).max(exchangeLimit.ties),
});
export type ImportedMap = z.infer<typeof importedMap>;

/** The map of a file that the client saw and wants. `circle` and `sector`: for whom the file names none. */
export const mapImport = forClient.extend({
  map: importedMap,
  circle: z.enum(circles, { error: "choose" }),
  sector: z.enum(sectors, { error: "choose" }),
});
export type MapImport = z.infer<typeof mapImport>;

/** Why a file is refused; keys of the text package. */
export const fileProblems = [
  "nothing",
  "tooLarge",
  "tooMany",
  "zip",
  "text",
  "table",
  "cells",
  "xml",
  "foreign",
  "noPeople",
  "noName",
  "noNumber",
  "name",
  "value",
  "twoAnswers",
  "words",
  "place",
  "unknownNode",
  "sameNode",
  "twice",
  "secondMap",
] as const;
export type FileProblem = (typeof fileProblems)[number];

/** Which file, which line (null when the whole file is meant), why, and the column or value that is meant. */
export type FileRefusal = { file: string; line: number | null; problem: FileProblem; what: string | null };

/** What a file would bring, before anything is kept. */
export type ImportPreview = {
  map: ImportedMap;
  /** Of how many the file says no circle, or no sector. */
  withoutCircle: number;
  withoutSector: number;
  /** People and ties that are on the map already, because they came from it. */
  alreadyThere: number;
  /** Columns that are not taken along, by file. */
  dropped: readonly { file: string; column: string }[];
  /** Kinds of ties that Naast does not know; they become "know each other". */
  otherTies: readonly string[];
  /** Kinds of nodes that Naast does not know; they become persons. */
  otherNodes: readonly string[];
};
export type FileReading = { refused: FileRefusal } | { preview: ImportPreview };
