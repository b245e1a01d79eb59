import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PersonaKey } from "@naast/testing/personas";

export type App = "portal" | "dashboard";

/** Somebody on their way through the pages of an app. `of`: whose plan they walk through. */
export type Walk = {
  app: App;
  as: PersonaKey | "nobody";
  of?: PersonaKey;
  /** Whose page it is, where an address names somebody; a key of the seed. */
  about?: string;
  /** Through a meeting that was held, where most go to one that is to come. */
  held?: true;
  /** Reads nothing of the plan itself: only its address is known. */
  outside?: true;
  /** Through the pages of this measure, where most go to the ladder. */
  measure?: string;
  pages: readonly string[];
};

/** An address where nothing is: what it shows is a page too. */
export const absentPage = "/nothing-here";

/** The page between asking for a code and typing it. */
export const codePage = "/sign-in/code";

/** An invitation that this browser opened. */
export const heldInvitation = "/invitation";

const plan = "/plan/[clientId]";
const goal = `${plan}/goal/[goalId]`;
const meeting = `${plan}/meeting/[meetingId]`;
const work = "/clients/[clientId]";

/** Every page of both apps, by whom it is read; the parts in brackets come from the plan. Nothing may be missing: see `routesOf`. */
export const walks: readonly Walk[] = [
  {
    app: "portal",
    as: "nobody",
    pages: [
      "/sign-in",
      "/sign-in?back=/settings",
      codePage,
      "/sign-in/confirm?token=no-longer",
      "/sign-in/card",
      "/locked",
      "/demo/mail",
      "/closed",
      "/erased?account=no",
      "/trouble",
      "/join",
      "/i/[token]",
      "/stop/[word]",
      "/stopped",
      "/invitation/done",
      "/invitation/done?what=no",
      "/invitation/remove",
      absentPage,
    ],
  },
  {
    app: "portal",
    as: "dennis",
    of: "dennis",
    pages: [
      "/",
      plan,
      `${plan}/today`,
      `${plan}/purpose`,
      `${plan}/people`,
      `${plan}/people/new`,
      `${plan}/people/print`,
      `${plan}/people/[nodeId]`,
      `${plan}/people/snapshots`,
      `${plan}/people/snapshots/compare?first=[snapshotId]`,
      `${plan}/people/family`,
      `${plan}/people/exchange`,
      `${plan}/people/long-list`,
      `${plan}/people/long-list/[prompt]`,
      `${plan}/people/deepening/[nodeId]`,
      `${plan}/about-me`,
      `${plan}/about-me/edit`,
      `${plan}/about-me/print`,
      `${plan}/timeline`,
      `${plan}/meeting`,
      `${plan}/meeting/new`,
      `${plan}/meeting/new?day=2027-01-12&time=19:00`,
      `${plan}/meeting/find`,
      meeting,
      `${meeting}/change`,
      `${meeting}/times`,
      `${meeting}/print`,
      `${plan}/who-sees-what`,
      `${plan}/member/[personId]`,
      `${plan}/as-seen-by/[personId]`,
      `${plan}/take-along`,
      `${plan}/take-along/bring-in`,
      `${plan}/erase`,
      `${plan}/who-looked`,
      `${plan}/who-looked?all=yes`,
      `${plan}/moment`,
      `${plan}/wellbeing`,
      `${plan}/wellbeing/[measureKey]`,
      `${plan}/wellbeing/[measureKey]/answer`,
      `${plan}/relapse`,
      `${plan}/relapse/phase/new`,
      `${plan}/relapse/phase/[phaseId]/edit`,
      `${plan}/relapse/phase/[phaseId]/ask`,
      `${plan}/relapse/card`,
      `${plan}/relapse/print`,
      `${plan}/invite`,
      `${plan}/invite/new`,
      `${plan}/invite/[invitationId]`,
      `${plan}/invite/[invitationId]/edit`,
      `${plan}/invite/[invitationId]/letter`,
      heldInvitation,
      "/invitation/yes",
      "/invitation/later",
      "/invitation/question",
      "/invitation/no",
      "/invitation/remove",
      "/invitation/joined",
      `${plan}/print`,
      `${plan}/proposal`,
      `${plan}/proposal/[proposalId]`,
      `${plan}/three-views`,
      `${plan}/three-views/new`,
      `${plan}/three-views/[roundId]`,
      `${plan}/delegation`,
      `${plan}/goal/new`,
      goal,
      `${goal}/edit`,
      `${goal}/history`,
      `${goal}/step/new`,
      `${goal}/step/[stepId]`,
      "/settings",
      "/settings/messages",
      "/settings/calendar",
      absentPage,
    ],
  },
  {
    app: "portal",
    as: "samira",
    of: "dennis",
    measure: "how-is-it-for-you",
    pages: [
      "/",
      plan,
      `${plan}/purpose`,
      `${plan}/people`,
      `${plan}/invite`,
      `${plan}/timeline`,
      `${plan}/print?mine=yes`,
      `${plan}/my-part`,
      `${plan}/my-part/correct`,
      `${plan}/my-part/step-back`,
      `${plan}/my-part/erase`,
      `${plan}/about-me`,
      `${plan}/wellbeing`,
      `${plan}/wellbeing/[measureKey]`,
      `${plan}/wellbeing/[measureKey]/answer`,
      `${plan}/relapse`,
      `${plan}/three-views/[roundId]`,
      `${plan}/recorded`,
      `${plan}/recorded/new?about=[askedStepId]`,
      `${plan}/recorded/[recordedId]`,
      `${plan}/recorded/[recordedId]/slip`,
      `${plan}/proposal/new?goal=[goalId]`,
      `${plan}/proposal/new?kind=addMeeting`,
      `${plan}/proposal/new?kind=addStep&goal=[goalId]`,
      `${plan}/proposal/[proposalId]`,
      goal,
      `${goal}/step/new`,
      `${goal}/step/[stepId]`,
    ],
  },
  { app: "portal", as: "rik", of: "dennis", pages: ["/", `${plan}/today`, plan] },
  {
    app: "portal",
    as: "kees",
    of: "johan",
    held: true,
    pages: [`${meeting}/now`, `${meeting}/private`, `${meeting}/summary`, `${meeting}/summary/print`],
  },
  { app: "portal", as: "abdi", pages: ["/settings", "/settings/pin", "/settings/second-pin"] },
  // Said yes without e-mail and skipped the PIN: the one who gets the form behind `/settings/card`.
  { app: "portal", as: "hassan", pages: ["/settings", "/settings/card"] },
  { app: "portal", as: "johan", of: "johan", pages: ["/", `${plan}/people`, `${plan}/people?map=all`, `${plan}/people/print`] },
  { app: "portal", as: "meryem", of: "meryem", pages: ["/", plan, `${plan}/people`] },
  {
    app: "dashboard",
    as: "nobody",
    pages: ["/sign-in", "/sign-in/confirm?token=no-longer", "/sign-in/confirm", "/locked", "/demo/mail", absentPage],
  },
  {
    app: "dashboard",
    as: "ingrid",
    of: "dennis",
    pages: [
      "/",
      "/today",
      "/week",
      "/clients",
      "/clients/new",
      work,
      `${work}/plan`,
      `${work}/people`,
      `${work}/invite`,
      `${work}/propose`,
      `${work}/propose?kind=changeGoal&goalId=[goalId]`,
      `${work}/proposals`,
      `${work}/proposals/[proposalId]`,
      `${work}/meetings`,
      `${work}/meetings/new`,
      `${work}/meetings/find`,
      `${work}/meetings/[meetingId]`,
      `${work}/meetings/[meetingId]/change`,
      `${work}/meetings/[meetingId]/times`,
      `${work}/meetings/[meetingId]/now`,
      `${work}/three-views`,
      `${work}/recorded`,
      `${work}/recorded/[recordedId]`,
      `${work}/assignments`,
      `${work}/card`,
      `${work}/erase`,
      `${work}/print`,
      `${work}/print?only=mine`,
      "/settings",
      absentPage,
    ],
  },
  { app: "dashboard", as: "sanne", of: "abdi", about: "hassan", pages: [`${work}/people/[personId]/card`] },
  { app: "portal", as: "noor", pages: ["/", "/coordination/[clientId]/[meetingId]"] },
  { app: "dashboard", as: "peter", pages: ["/today", "/clients", "/emergency/reviews", "/safety", "/desk"] },
  { app: "dashboard", as: "fatih", of: "dennis", outside: true, pages: ["/night", "/night/[clientId]", "/emergency/new", "/settings"] },
  { app: "dashboard", as: "bram", pages: ["/settings"] },
  { app: "dashboard", as: "amina", pages: ["/letters", "/places", "/settings"] },
];

/** The route that an address of `walks` belongs to. */
export function routeOf(path: string): string {
  const [route = path] = path.split("?");
  return route;
}

const apps = join(dirname(fileURLToPath(import.meta.url)), "../../../apps");

/** The routes that an app has, read from its folders as Next reads them: a group in parentheses is not part of the address. */
export function routesOf(app: App): readonly string[] {
  const pages = readdirSync(join(apps, app, "src/app"), { recursive: true, encoding: "utf8" }).filter((file) =>
    /(^|\/)page\.tsx$/.test(file),
  );
  return pages
    .map(
      (file) =>
        `/${dirname(file)
          .split("/")
          .filter((part) => !/^(\.|\(.*\))$/.test(part))
          .join("/")}`,
    )
    .toSorted();
}
