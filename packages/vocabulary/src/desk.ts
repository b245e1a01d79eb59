import { z } from "zod";
import type { ClientId, PersonId } from "./id.ts";
import { wordLimit, writtenWords } from "./words.ts";

/** How many names the desk shows at most; who is not among them types more of the name. */
export const deskLimit = 10;

/** Somebody stands at the desk and says a name. One letter would be a list of everybody. */
export const deskSearch = z.object({ name: writtenWords(wordLimit.name).min(2, { error: "typeMore" }) });
export type DeskSearch = z.infer<typeof deskSearch>;

/** A name and nothing else: the card is what the desk is for. */
export type DeskClient = { clientId: ClientId; clientName: string };
/** Somebody without e-mail who takes part in a plan. */
export type DeskMember = { clientId: ClientId; personId: PersonId; name: string };
export type DeskView = { clients: readonly DeskClient[]; members: readonly DeskMember[]; more: boolean };
