/** What people close by say under a goal. */
export const memberComments = [
  "Ik kan ook op een andere dag.",
  "Het was gezellig. Volgende keer weer?",
  "Laat maar weten wat je nodig hebt.",
  "Ik heb het gevraagd. Ze denken erover na.",
  "Deze week lukt mij niet. Volgende week wel.",
  "Ik neem iets lekkers mee.",
] as const;

/** What workers say under a goal. */
export const workerComments = [
  "Ik heb gebeld. Ze bellen jou vrijdag terug.",
  "De kamer met het scherm is vrij.",
  "We kunnen dit samen doen op woensdag.",
  "Ik zoek het uit en schrijf het hier op.",
  "Fijn dat je dit wilt. Jij kiest hoe snel.",
] as const;

/** What clients say under their own goal. */
export const clientComments = [
  "Ik vind het nog spannend.",
  "Dit ging beter dan ik dacht.",
  "Ik wil het eerst zelf proberen.",
  "Dank je. Dit helpt mij.",
  "Even wachten hiermee.",
] as const;

/** Contact that clients wrote down. */
export const moments = [
  { words: "Koffie gedronken", felt: "goed" },
  { words: "Even gebeld", felt: "rustig" },
  { words: "Samen boodschappen gedaan", felt: "gezellig" },
  { words: "Een kaart gekregen", felt: "blij" },
  { words: "Gewandeld en gepraat", felt: "fijn" },
  { words: "Voetbal gekeken", felt: "gezellig" },
  { words: "Niet gekomen, wel gebeld", felt: "jammer" },
] as const;

export const meetingTitles = ["Hoe gaat het nu", "Wonen en geld", "De komende maand", "Wie doet wat", "Kennismaken"] as const;
export const meetingPlaces = ["Kamer 2", "Kamer met keuken", "Bibliotheek, eerste verdieping", "Op het scherm", "Buurthuis"] as const;

/** What others propose; the client decides. */
export const proposalTexts = [
  { words: "Samen naar de markt op zaterdag", why: "Dan ben je er even uit." },
  { words: "Elke maand een gesprek met iedereen", why: "Dan weten we van elkaar wat we doen." },
  { words: "Mijn buurman vragen om te helpen", why: "Hij heeft een busje." },
  { words: "Een keer bij ons eten", why: "De kinderen vragen naar je." },
  { words: "Op dinsdag samen sporten", why: "Ik vind het alleen ook lastig." },
] as const;

/** What somebody wrote with a step they gave back. */
export const returnWords = ["Ik werk die dag.", "Het is nu even veel.", "Ik ben dan op vakantie."] as const;
