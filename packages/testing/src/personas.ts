import type { App, Language, MemberRole, WorkerRole } from "@naast/vocabulary";

/** A person with a name and a story. They play in the seed, in tests, in the demo's doors and in screenshots alike. */
export type Persona = {
  key: string;
  name: string;
  /** The door they come in by. */
  app: App;
  /** What they are in the leading plan or in the organisation. */
  role: "client" | MemberRole | WorkerRole;
  /** Their story in one line, as the demo shows it. */
  words: string;
  /** Null for who has no e-mail. */
  email: string | null;
  language: Language;
  /** Which of the three doors on the demo's first page is theirs. */
  door?: 1 | 2 | 3;
};

const nl = "nl" as const;
const portal = "portal" as const;
const dashboard = "dashboard" as const;

export const personas = [
  {
    key: "dennis",
    name: "Dennis",
    app: portal,
    role: "client",
    words: "34 jaar. Het is zijn plan. Hij wil weer mensen om zich heen.",
    email: "dennis@naast.example",
    language: nl,
    door: 1,
  },
  {
    key: "samira",
    name: "Samira",
    app: portal,
    role: "member",
    words: "Zus van Dennis, woont in Groningen. Ze stelt iets voor.",
    email: "samira@naast.example",
    language: nl,
    door: 2,
  },
  {
    key: "rik",
    name: "Rik",
    app: portal,
    role: "confidant",
    words: "Vriend van Dennis, van het werk. Hij doet ook mee met Johan.",
    email: "rik@naast.example",
    language: nl,
  },
  {
    key: "meryem",
    name: "Meryem",
    app: portal,
    role: "client",
    words: "29 jaar. Ze wil dat haar broer bij het gesprek mag zijn.",
    email: "meryem@naast.example",
    language: nl,
  },
  {
    key: "tarik",
    name: "Tarik",
    app: portal,
    role: "member",
    words: "Broer van Meryem. Hij doet mee sinds de zomer.",
    email: "tarik@naast.example",
    language: nl,
  },
  {
    key: "abdi",
    name: "Abdi",
    app: portal,
    role: "client",
    words: "57 jaar. Zonder e-mail; hij leest weinig Nederlands.",
    email: null,
    language: nl,
  },
  {
    key: "yusuf",
    name: "Yusuf",
    app: portal,
    role: "member",
    words: "Neef van Abdi, woont in Leicester. Hij leest het in het Engels.",
    email: "yusuf@naast.example",
    language: "en",
  },
  {
    key: "hassan",
    name: "Hassan",
    app: portal,
    role: "member",
    words: "Neef van Abdi, hier in de buurt. Zonder e-mail, en nog zonder kaart.",
    email: null,
    language: nl,
  },
  {
    key: "lisa",
    name: "Lisa",
    app: portal,
    role: "client",
    words: "38 jaar, moeder van Fleur. Ze woont op een plek die geheim blijft.",
    email: "lisa@naast.example",
    language: nl,
  },
  {
    key: "marco",
    name: "Marco",
    app: portal,
    role: "member",
    words: "Vader van Fleur. Hij leest één doel van Lisa, en niets anders.",
    email: "marco@naast.example",
    language: nl,
  },
  {
    key: "johan",
    name: "Johan",
    app: portal,
    role: "client",
    words: "51 jaar. Hij werkt weer een paar uur per week.",
    email: "johan@naast.example",
    language: nl,
  },
  {
    key: "kees",
    name: "Kees",
    app: portal,
    role: "member",
    words: "Oude baas van Johan. Hij vraagt of er meer uren mogen.",
    email: "kees@naast.example",
    language: nl,
  },
  {
    key: "wilma",
    name: "Wilma",
    app: portal,
    role: "member",
    words: "Zus van Johan. Ze neemt nu even rust.",
    email: "wilma@naast.example",
    language: nl,
  },
  {
    key: "noor",
    name: "Noor",
    app: portal,
    role: "member",
    words: "Coördinator van buiten. Ze ziet één gesprek van Johan, en niets van zijn plan.",
    email: "noor@naast.example",
    language: nl,
  },
  {
    key: "ingrid",
    name: "Ingrid",
    app: dashboard,
    role: "networkSupporter",
    words: "Netwerkondersteuner met 18 plannen. Ze werkt met Dennis.",
    email: "ingrid@naast.example",
    language: nl,
    door: 3,
  },
  {
    key: "sanne",
    name: "Sanne",
    app: dashboard,
    role: "supportWorker",
    words: "Begeleider. Ze doet mee in het plan van Dennis.",
    email: "sanne@naast.example",
    language: nl,
  },
  {
    key: "yara",
    name: "Yara",
    app: dashboard,
    role: "peerWorker",
    words: "Ervaringsdeskundige. In het portaal is ze een vriendin van Lisa.",
    email: "yara@naast.example",
    language: nl,
  },
  {
    key: "fatih",
    name: "Fatih",
    app: dashboard,
    role: "nightWorker",
    words: "29 jaar, nachtdienst. Hij keek zaterdag met spoed.",
    email: "fatih@naast.example",
    language: nl,
  },
  {
    key: "peter",
    name: "Peter",
    app: dashboard,
    role: "teamLead",
    words: "Teamleider. Hij bekijkt wie met spoed keek; plannen leest hij niet.",
    email: "peter@naast.example",
    language: nl,
  },
  {
    key: "amina",
    name: "Amina",
    app: dashboard,
    role: "organisationAdmin",
    words: "Beheert accounts en locaties. Ze leest geen plannen.",
    email: "amina@naast.example",
    language: nl,
  },
  {
    key: "bram",
    name: "Bram",
    app: dashboard,
    role: "auditor",
    words: "Controleert wie gekeken heeft, en ziet verder niets.",
    email: "bram@naast.example",
    language: nl,
  },
  {
    key: "aisha",
    name: "Aisha",
    app: dashboard,
    role: "researcher",
    words: "Onderzoeker. Ze krijgt alleen cijfers zonder namen.",
    email: "aisha@naast.example",
    language: nl,
  },
] as const satisfies readonly Persona[];

export type PersonaKey = (typeof personas)[number]["key"];

/** The persona with this key. */
export function persona(key: PersonaKey): Persona {
  const found = personas.find((one) => one.key === key);
  if (!found) throw new Error(`nobody is called ${key}`);
  return found;
}
