import type { Cases } from "../cases.ts";

type Exchange =
  | "addSeveral"
  | "exportMap"
  | "checkFile"
  | "importMap"
  | "snapshots"
  | "snapshotPair"
  | "takeSnapshot"
  | "removeSnapshot"
  | "deepening"
  | "writeDeepening";

const table = "nodeID,networkCanvasEgoUUID,networkCanvasUUID,name\r\n1,ego,aaa,Jo\r\n2,ego,bbb,Bo\r\n";
const person = {
  kind: "person" as const,
  relationWords: null,
  circle: null,
  sector: "friends" as const,
  tone: null,
  direction: null,
  wish: null,
  time: "present" as const,
  note: null,
  at: null,
};

export const networkExchangeCases: Pick<Cases<"network">, Exchange> = {
  addSeveral: {
    input: ({ scenario: { clientId } }) => ({
      clientId,
      names: "Meester Wim\nJuf Ans\n",
      kind: "person",
      sector: "workSchool",
      time: "past",
    }),
  },
  exportMap: { input: ({ scenario: { clientId } }) => ({ clientId, format: "networkCanvas" }) },
  checkFile: {
    input: ({ scenario: { clientId } }) => ({
      clientId,
      files: [{ name: "1_1_attributeList_Person.csv", base64: Buffer.from(table).toString("base64") }],
    }),
  },
  importMap: {
    input: ({ scenario: { clientId } }) => ({
      clientId,
      map: {
        nodes: [
          { ...person, key: "aaa", label: "Jo" },
          { ...person, key: "bbb", label: "Bo" },
        ],
        ties: [{ from: "aaa", to: "bbb", kind: "knows" }],
      },
      circle: "outer",
      sector: "friends",
    }),
  },
  snapshots: { input: ({ scenario: { clientId } }) => ({ clientId }) },
  snapshotPair: {
    input: ({ scenario: { clientId, items } }) => ({ clientId, beforeId: items.snapshots.first, afterId: items.snapshots.second }),
  },
  takeSnapshot: { input: ({ scenario: { clientId } }) => ({ clientId, words: "Vandaag" }) },
  removeSnapshot: { input: ({ scenario: { clientId, items } }) => ({ clientId, snapshotId: items.snapshots.first }) },
  deepening: { input: ({ scenario: { clientId, items } }) => ({ clientId, nodeId: items.nodes.everyone }) },
  writeDeepening: {
    input: ({ scenario: { clientId, items } }) => ({
      clientId,
      nodeId: items.nodes.everyone,
      distance: "walking",
      since: "manyYears",
      initiative: "both",
      faceToFace: "50",
      byPhone: "",
      online: "",
      metWords: "Op school",
      affection: "5",
      connection: "",
      preference: "",
      practicalSupport: "",
      shared: "yes",
    }),
  },
};
