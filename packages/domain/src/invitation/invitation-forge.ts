import type { App, InvitationChannel } from "@naast/vocabulary";

/** A secret as the invited person gets it, and what is kept of it. */
export type Forged = { kind: "link" | "code"; secret: string; hash: string };

/** What making secrets needs of the installation: its key and its address. The key never comes here. */
export type Forge = {
  link: () => Forged;
  code: () => Forged;
  /** Of the word of the second check, together with the invitation that it belongs to. */
  hashOfWord: (invitationId: string, word: string) => string;
  /** The word with which somebody stops all messages, always the same one, and what is kept of it. */
  stopWord: (personId: string) => { secret: string; hash: string };
  /** Where each app is. */
  addresses: Readonly<Record<App, string>>;
  /** Where the portal is: "https://plan.example.org". */
  address: string;
  /** What this installation can send by. A letter, and telling it oneself, always work. */
  channels: readonly InvitationChannel[];
};
