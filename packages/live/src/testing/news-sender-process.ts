// Run by tests as a process of its own: sends word of what is new until it is killed. Arguments: the address of the
// database, the address of the mail server, and when the fast clock began.
import { writeSync } from "node:fs";
import { openStore } from "@naast/db/open-store";
import { createMailer } from "@naast/mail";
import { newId } from "@naast/vocabulary";
import { runMessageLoop } from "../message-loop.ts";
import { fastClock } from "./fast-clock.ts";
import { newsForge } from "./news.ts";

const [url = "", smtp = "", began = ""] = process.argv.slice(2);
const store = await openStore({ url, autoMigrate: false });
const postman = createMailer({ url: smtp, from: "post@example.org" });
const post = { store, clock: fastClock(Number(began)), forge: newsForge, postman, holder: newId("Letter") };
writeSync(1, "ready\n");
await runMessageLoop({ open: async () => post, signal: new AbortController().signal, pause: 5 });
