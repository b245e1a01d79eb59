import { z } from "zod";
import { writtenWords } from "./words.ts";

/** A key stands for somebody or something inside a file: "p3". No identifier of the installation travels. */
export const fileKey = z.string().regex(/^[a-z]\d{1,5}$/);
/** Somebody inside the file; `null` is the client, or nobody where the client is told apart. */
export const fileBy = fileKey.nullable();
/** Of what is in a file since version 2: what nothing points to needs none. */
export const laterKey = fileKey.nullable().default(null);
export const fileMoment = z.iso.datetime();
export const maybeWords = (limit: number) => writtenWords(limit).nullable();
