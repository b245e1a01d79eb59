import type { InvitationWords } from "@naast/vocabulary";
import { Invalid, plainWord } from "@naast/vocabulary";
import type { Forge } from "./invitation-forge.ts";
import { saidWords } from "./said-words.ts";

/** What of a form goes into the row. The address is that of the channel, and no other. */
export function writtenWords(written: InvitationWords, { channels }: Forge) {
  const { channel, email, telephone, labelIds: labels, days } = written;
  if (!channels.includes(channel)) throw new Invalid({ channel: "choose" });
  const contact = channel === "email" ? email : channel === "text" ? telephone : null;
  return { ...saidWords(written), contact, labels, days };
}

/** What is kept of the word of the second check: nothing without one, and the old one when no other was typed. */
export function secondHash(
  { second, secondWord }: InvitationWords,
  { invitationId, before, forge }: { invitationId: string; before: string | null; forge: Forge },
): string | null {
  if (second === "none") return null;
  if (secondWord !== null) return forge.hashOfWord(invitationId, plainWord(secondWord));
  if (before === null) throw new Invalid({ secondWord: "writeSomething" });
  return before;
}
