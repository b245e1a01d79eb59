import type { Language, WorkerRole } from "@naast/vocabulary";

const words: Readonly<Record<Language, Readonly<Record<WorkerRole, string>>>> = {
  nl: {
    networkSupporter: "netwerkondersteuner",
    supportWorker: "begeleider",
    peerWorker: "ervaringsdeskundige",
    nightWorker: "begeleider in de nacht",
    teamLead: "teamleider",
    organisationAdmin: "beheerder",
    auditor: "kijkt na wie er keek",
    researcher: "onderzoeker",
  },
  en: {
    networkSupporter: "network supporter",
    supportWorker: "support worker",
    peerWorker: "peer worker",
    nightWorker: "night worker",
    teamLead: "team lead",
    organisationAdmin: "administrator",
    auditor: "checks who looked",
    researcher: "researcher",
  },
};

/** A worker's role as a word: in another installation they are no worker, only somebody whose words came along. */
export function roleInWords(role: string, language: Language): string {
  const known = Object.entries(words[language]).find(([name]) => name === role);
  return known ? known[1] : role;
}
