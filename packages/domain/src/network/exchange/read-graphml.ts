import { parseXml, XmlElement, XmlError } from "@rgrove/parse-xml";
import { ownColumns } from "./network-canvas-names.ts";
import type { ReadNetwork } from "./read-network.ts";
import { type Place, RefusedFile } from "./refused-file.ts";
import type { TextFile } from "./table-file.ts";

type Document = { root: XmlElement; placeOf: (element: XmlElement) => Place };

function documentOf({ name, text }: TextFile): Document {
  try {
    const { root } = parseXml(text, { includeOffsets: true });
    const placeOf = ({ start }: XmlElement) => ({ file: name, line: text.slice(0, start).split("\n").length });
    if (root?.name === "graphml") return { root, placeOf };
  } catch (error) {
    throw new RefusedFile("xml", { file: name, line: error instanceof XmlError ? error.line : 1 });
  }
  throw new RefusedFile("foreign", { file: name, line: 1 });
}

function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement).filter((child) => child.name === name);
}

const attribute = (element: XmlElement, name: string) => element.attributes[name] ?? "";

/** The readable name of a variable; a layout is in upper case here and in lower case in the tables. */
function nameOf(key: XmlElement): string {
  const name = attribute(key, "attr.name") || attribute(key, "id");
  return name.replace(/_([XY])$/, (_, axis: string) => `_${axis.toLowerCase()}`);
}

type Keys = ReadonlyMap<string, string>;

function valuesOf(element: XmlElement, { keys, placeOf }: { keys: Keys; placeOf: Document["placeOf"] }): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(element, "data").map((data) => {
      const name = keys.get(attribute(data, "key"));
      if (name === undefined) throw new RefusedFile("xml", placeOf(data), attribute(data, "key"));
      return [name, data.text];
    }),
  );
}

const graphmlOwn = new Set([...ownColumns, "label", "networkCanvasType"]);

function foreignKeys(root: XmlElement, file: string, isWanted: (of: string) => boolean) {
  const wanted = childrenOf(root, "key").filter((key) => isWanted(attribute(key, "for")));
  return wanted.map((key) => ({ file, column: nameOf(key) })).filter(({ column }) => !graphmlOwn.has(column));
}

/** A session of Network Canvas as GraphML (`peers.md` 5.3). Entities are not expanded: the parser reads no document type. */
export function readGraphml(file: TextFile): ReadNetwork {
  const { root, placeOf } = documentOf(file);
  const [graph, second] = childrenOf(root, "graph");
  if (!graph) throw new RefusedFile("foreign", { file: file.name, line: 1 });
  if (second) throw new RefusedFile("secondMap", placeOf(second));
  const keys = new Map(childrenOf(root, "key").map((key) => [attribute(key, "id"), nameOf(key)]));
  const read = (element: XmlElement) => ({ values: valuesOf(element, { keys, placeOf }), place: placeOf(element) });
  return {
    nodes: childrenOf(graph, "node").map((node) => {
      const { values, place } = read(node);
      const uuid = values.get("networkCanvasUUID") ?? "";
      return { keys: [uuid, attribute(node, "id")], type: values.get("networkCanvasType") ?? "", values, place };
    }),
    ties: childrenOf(graph, "edge").map((edge) => {
      const { values, place } = read(edge);
      const from = values.get("networkCanvasSourceUUID") || attribute(edge, "source");
      const to = values.get("networkCanvasTargetUUID") || attribute(edge, "target");
      return { from, to, type: values.get("networkCanvasType") ?? "", place };
    }),
    columns: foreignKeys(root, file.name, (of) => of === "node" || of === "all"),
    dropped: foreignKeys(root, file.name, (of) => of !== "node" && of !== "all"),
  };
}
