// First names only: whoever reads the demo must see at once that nobody here exists.

/** Clients that are not told about by name elsewhere. One each. */
export const clientNames = `Adriaan Aliyah Alwin Anass Anouk Arjen Astrid Ayoub Babette Bas Beatrix Bilal Boris Brenda Calvin Carmen Casper
Celeste Chantal Chris Corrie Daan Danique Dario David Debora Desmond Djamila Dorien Dylan Ebru Eddy Edith Elias Elvira Emre Erik Esmee Eva
Farid Fenna Ferry Floor Frank Gamze Gerben Gilbert Gloria Hamid Hanna Harm Hatice Helga Hidde Hugo Ilse Imran Iris Ivo Jacco Jamila Jelle
Jessica Joost Jorien Judith Jurgen Kaan Karel Karin Kenan Kimberley Klaas Koen Lara Lars Latifa Leon Liesbeth Lotte Luca Lucia Maaike Malik
Manon Marcel Margriet Mehmet Melanie Menno Michelle Milan Mohamed Monique Murat Nadia Naomi Nick Nienke Noud Omar Oscar Pascal Paula Pim
Quinten Rachid Ramona Remco Renske Robin Roos Ruben Rutger Sabine Safae Sander Selma Sjoerd Soraya Stefan Suzan Teun Tessa Thijs Tineke Tjeerd
Umut Vera Vincent Wendy Wouter Xandra Yannick Yvonne Zeynep`
  .split(/\s+/)
  .filter((name) => name !== "");

/** People close by. The same name may come back with another client, as it does. */
export const networkNames = `Ada Ahmet Albert Ali Alie An Andre Angela Ans Anton Arie Bep Bernard Betty Bob Carla Cees Cemal Cor Dave Dick
Dilek Dirk Dolf Ed Elly Els Emine Erna Fatima Frans Fred Gerard Gerrit Greet Hans Harry Hassan Hennie Henk Herman Hilda Ibrahim Ineke Ingeborg
Jaap Jan Jannie Jeroen Joke Jolanda Joop Jos Karim Khadija Kitty Leo Leyla Loes Louis Maarten Mariska Martin Mia Mieke Mike Moniek Mustafa
Nel Nico Nora Patrick Piet Ria Ricardo Rita Rob Rosa Ruud Said Saskia Sevda Sietske Sjaak Sonja Stan Sylvia Ted Theo Tinus Toos Ton Trudy
Wim Willem Yasmin Yolanda Zahra`
  .split(/\s+/)
  .filter((name) => name !== "");

/** What the client calls them. */
export const relationsInWords = [
  "zus",
  "broer",
  "moeder",
  "vader",
  "tante",
  "oom",
  "nicht",
  "neef",
  "dochter",
  "zoon",
  "vriend",
  "vriendin",
  "buurvrouw van vroeger",
  "buurman van vroeger",
  "oude collega",
  "ken ik van de kerk",
  "ken ik van de moskee",
  "ken ik van voetbal",
  "ken ik van het koor",
  "maatje",
  "mijn oude leraar",
] as const;

type MadeUpWorker = { key: string; name: string; role: "networkSupporter" | "supportWorker" | "peerWorker" | "nightWorker" | "teamLead" };

/** Workers beside those of `personas`. */
export const moreWorkers: readonly MadeUpWorker[] = [
  { key: "marit", name: "Marit", role: "networkSupporter" },
  { key: "otto", name: "Otto", role: "networkSupporter" },
  { key: "joyce", name: "Joyce", role: "networkSupporter" },
  { key: "rachel", name: "Rachel", role: "networkSupporter" },
  { key: "tom", name: "Tom", role: "networkSupporter" },
  { key: "els", name: "Els", role: "supportWorker" },
  { key: "ramon", name: "Ramon", role: "supportWorker" },
  { key: "mirjam", name: "Mirjam", role: "supportWorker" },
  { key: "jasper", name: "Jasper", role: "supportWorker" },
  { key: "nathalie", name: "Nathalie", role: "supportWorker" },
  { key: "guus", name: "Guus", role: "supportWorker" },
  { key: "lieke", name: "Lieke", role: "supportWorker" },
  { key: "errol", name: "Errol", role: "peerWorker" },
  { key: "marloes", name: "Marloes", role: "nightWorker" },
  { key: "hilde", name: "Hilde", role: "teamLead" },
  { key: "winston", name: "Winston", role: "teamLead" },
];
