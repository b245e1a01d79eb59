import type { GoalKind, LifeDomain } from "@naast/vocabulary";

/** `by` says who does it in the end: the client, somebody from the network, a worker, or nobody yet. */
export type StepText = { what: string; by: "client" | "member" | "worker" | "nobody"; when?: string };

export type GoalText = {
  words: string;
  kind: GoalKind;
  domain: LifeDomain;
  why?: string;
  steps: readonly StepText[];
  /** As somebody close by could see it. */
  view?: string;
  /** As a worker could see it. */
  workerView?: string;
};

export const goalTexts: readonly GoalText[] = [
  {
    words: "Elke zondag samen eten",
    kind: "belonging",
    domain: "people",
    why: "Op zondag is het stil.",
    steps: [
      { what: "Vragen wie er wil koken", by: "client" },
      { what: "Soep maken", by: "member", when: "zondag, 17.00 uur" },
      { what: "Een tafel zoeken waar het kan", by: "worker" },
      { what: "Spelletjes meenemen", by: "nobody" },
    ],
    view: "Ik kook graag. Alleen eten is niets.",
    workerView: "De keuken is op zondag vrij. Ik zet het in de agenda.",
  },
  {
    words: "Weer met mijn moeder praten",
    kind: "belonging",
    domain: "people",
    steps: [
      { what: "Een kaart schrijven", by: "client" },
      { what: "Vragen of ze gebeld wil worden", by: "member" },
      { what: "De eerste keer samen bellen", by: "worker" },
    ],
    view: "Ze vraagt vaak naar je. Het hoeft niet meteen.",
    workerView: "Je kunt ook eerst een kaart sturen. Dan heeft ze tijd.",
  },
  {
    words: "Iemand bellen voordat het misgaat",
    kind: "emotional",
    domain: "health",
    why: "Nu merk ik het te laat.",
    steps: [
      { what: "Drie nummers op een kaartje zetten", by: "client" },
      { what: "Bereikbaar zijn tussen 7 en 10 uur", by: "member", when: "elke avond" },
      { what: "Oefenen wat ik dan zeg", by: "worker" },
    ],
    view: "Bel gerust. Je hoeft niet te weten wat je wilt zeggen.",
  },
  {
    words: "Mijn papieren op orde",
    kind: "practical",
    domain: "money",
    steps: [
      { what: "Alle brieven in één doos", by: "client" },
      { what: "Samen de brieven sorteren", by: "member", when: "zaterdagmiddag" },
      { what: "Een afspraak maken met de gemeente", by: "worker" },
      { what: "Mijn wachtwoorden opschrijven", by: "client" },
    ],
    view: "Ik ben goed in sorteren. Kom maar met de doos.",
    workerView: "Begin met de post van dit jaar. De rest komt later.",
  },
  {
    words: "Een eigen plek om te wonen",
    kind: "practical",
    domain: "living",
    steps: [
      { what: "Inschrijven voor een woning", by: "worker" },
      { what: "Spullen bewaren tot ik een huis heb", by: "member" },
      { what: "Een lijst maken van wat ik nodig heb", by: "client" },
      { what: "Helpen met verhuizen", by: "nobody" },
    ],
    view: "In onze schuur is plek voor een bank.",
    workerView: "Het kan lang duren. We kijken elke maand hoe ver het is.",
  },
  {
    words: "Twee keer per week naar buiten",
    kind: "own",
    domain: "days",
    steps: [
      { what: "Wandelen door het park", by: "member", when: "dinsdag en vrijdag" },
      { what: "Schoenen kopen die droog blijven", by: "client" },
      { what: "Een rondje met de hond", by: "member" },
    ],
    view: "Ik loop toch met de hond. Je loopt zo mee.",
  },
  {
    words: "Weer Nederlands leren",
    kind: "informational",
    domain: "work",
    steps: [
      { what: "Samen lezen in de bibliotheek", by: "member", when: "woensdag, 14.00 uur" },
      { what: "Een cursus zoeken", by: "worker" },
      { what: "Elke dag tien woorden", by: "client" },
    ],
    view: "Ik lees graag mee. Ik leer er zelf ook van.",
    workerView: "Er is een groep die in januari begint.",
  },
  {
    words: "Mijn kinderen zien, rustig aan",
    kind: "belonging",
    domain: "people",
    why: "Ik wil dat het voor hen ook fijn is.",
    steps: [
      { what: "Met hun moeder overleggen", by: "worker" },
      { what: "Een plek kiezen waar zij zich thuis voelen", by: "client" },
      { what: "Erbij zijn de eerste keer", by: "member" },
    ],
    workerView: "Een speeltuin is vaak makkelijker dan binnen zitten.",
  },
  {
    words: "Niet meer gokken",
    kind: "emotional",
    domain: "health",
    steps: [
      { what: "Mijn pas bij iemand laten", by: "client" },
      { what: "Op vrijdag samen iets doen", by: "member", when: "vrijdagavond" },
      { what: "Naar de groep gaan", by: "client", when: "maandag, 19.30 uur" },
    ],
    view: "Ik vind het dapper. Ik vraag er niet elke keer naar.",
  },
  {
    words: "Weer aan het werk, een paar uur",
    kind: "practical",
    domain: "work",
    steps: [
      { what: "Een brief schrijven", by: "client" },
      { what: "De brief nalezen", by: "member" },
      { what: "Uitzoeken wat mag met mijn uitkering", by: "worker" },
    ],
    view: "Bij ons zoeken ze mensen voor de ochtend.",
    workerView: "Eerst weten wat mag, dan pas ja zeggen.",
  },
  {
    words: "Een vriend van vroeger vinden",
    kind: "belonging",
    domain: "people",
    steps: [
      { what: "Zijn naam opzoeken", by: "worker" },
      { what: "Vragen aan mijn broer", by: "client" },
      { what: "Een bericht sturen", by: "nobody" },
    ],
    view: "Hij woont nog in dezelfde straat, denk ik.",
  },
  {
    words: "Muziek maken met anderen",
    kind: "belonging",
    domain: "meaning",
    steps: [
      { what: "Mijn gitaar laten maken", by: "member" },
      { what: "Een keer kijken bij het koor", by: "client", when: "donderdag, 20.00 uur" },
      { what: "Een plek zoeken om te oefenen", by: "worker" },
    ],
    view: "Je speelde altijd zo mooi.",
  },
  {
    words: "Gezond eten zonder veel geld",
    kind: "informational",
    domain: "health",
    steps: [
      { what: "Samen boodschappen doen op de markt", by: "member", when: "zaterdag, 16.00 uur" },
      { what: "Drie gerechten leren", by: "client" },
      { what: "De kookgroep vragen", by: "worker" },
    ],
  },
  {
    words: "Beter slapen",
    kind: "own",
    domain: "health",
    steps: [
      { what: "Om tien uur mijn telefoon weg", by: "client" },
      { what: "Een rustige kamer vragen", by: "worker" },
      { what: "Naar de huisarts gaan", by: "client" },
    ],
    workerView: "Kamer 6 komt vrij. Die ligt aan de tuin.",
  },
  {
    words: "Mijn schulden op een rij",
    kind: "practical",
    domain: "money",
    steps: [
      { what: "Alle bedragen opschrijven", by: "client" },
      { what: "Meegaan naar het gesprek over schulden", by: "member" },
      { what: "Een afspraak maken bij schuldhulp", by: "worker" },
    ],
    view: "Geld lenen doe ik niet. Meegaan wel.",
    workerView: "Niemand hoeft iets te betalen voordat we alles weten.",
  },
  {
    words: "Iemand die mij komt opzoeken",
    kind: "belonging",
    domain: "people",
    steps: [
      { what: "Koffie drinken", by: "member", when: "om de week op dinsdag" },
      { what: "Vragen welke kamer vrij is", by: "worker" },
      { what: "Taart halen", by: "client" },
    ],
    view: "Ik kom graag. Zeg maar als het niet uitkomt.",
  },
  {
    words: "Weten wat ik kan doen als ik boos word",
    kind: "emotional",
    domain: "safety",
    steps: [
      { what: "Opschrijven wat mij boos maakt", by: "client" },
      { what: "Een stukje fietsen", by: "member" },
      { what: "Samen bedenken wat helpt", by: "worker" },
    ],
  },
  {
    words: "Vrijwilliger worden",
    kind: "belonging",
    domain: "work",
    why: "Ik wil iets terugdoen.",
    steps: [
      { what: "Kijken bij de dierenopvang", by: "client" },
      { what: "De eerste keer meegaan", by: "member" },
      { what: "Vragen of er een papier nodig is", by: "worker" },
    ],
    view: "Met dieren was je altijd al goed.",
  },
  {
    words: "Mijn zus vaker spreken",
    kind: "belonging",
    domain: "people",
    steps: [
      { what: "Bellen met beeld", by: "member", when: "zondag, 11.00 uur" },
      { what: "Tegoed op mijn telefoon", by: "client" },
      { what: "Vragen of ik de kamer met het scherm mag", by: "worker" },
    ],
    view: "Ik ben blij als ik je stem hoor.",
  },
  {
    words: "Een dokter die ik vertrouw",
    kind: "informational",
    domain: "health",
    steps: [
      { what: "Vragen welke huisarts plek heeft", by: "worker" },
      { what: "Meegaan de eerste keer", by: "member" },
      { what: "Opschrijven wat ik wil vragen", by: "client" },
    ],
  },
];
