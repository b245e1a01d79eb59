import { currentSignIn, stillSignedIn } from "@naast/auth";
import { forgeFrom } from "@naast/auth/invitation-secrets";
import { settingsFrom } from "@naast/auth/settings";
import { type Context, type Forge, openContext } from "@naast/domain";
import { type App, newId, type SignedIn } from "@naast/vocabulary";

/** What a request brings: which app, and who is signed in. The rest is opened when a procedure needs it. */
export type ApiContext = {
  app: App;
  actor: SignedIn | null;
  requestId: string;
  /** Asks again who is signed in; for a channel that stays open. */
  isStillSignedIn: () => Promise<boolean>;
  open: (actor: SignedIn) => Promise<Context>;
  /** Makes the secrets of invitations. */
  forge: () => Forge;
};

/** The context of a request in an app. The sign-in is looked up anew each time, so a session that was ended is ended. */
export async function createContext({ app }: { app: App; headers?: Headers }): Promise<ApiContext> {
  const actor = await currentSignIn(app);
  const requestId = newId("Request");
  return {
    app,
    actor,
    requestId,
    isStillSignedIn: async () => actor !== null && (await stillSignedIn(actor)),
    open: (signedIn) => openContext(signedIn, requestId),
    forge: () => forgeFrom(settingsFrom(process.env)),
  };
}
