import { exchangeLimit, type FileProblem } from "@naast/vocabulary";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readMapFiles } from "./read-map-files.ts";
import { guardCell, unguardCell } from "./spreadsheet-cell.ts";

type Files = Readonly<Record<string, string | readonly string[]>>;
const crlf = (lines: string | readonly string[]) => (typeof lines === "string" ? lines : `${lines.join("\r\n")}\r\n`);

function read(files: Files) {
  return readMapFiles(Object.entries(files).map(([name, lines]) => ({ name, bytes: strToU8(crlf(lines)) })));
}
function understood(files: Files) {
  const found = read(files);
  if ("refused" in found) throw new Error(JSON.stringify(found.refused));
  return found;
}

const people = "c1_s1_attributeList_person.csv";
const friends = "c1_s1_edgeList_friendship.csv";
const head = "nodeID,networkCanvasEgoUUID,networkCanvasUUID,name,drug-use_non-injecting,Cords_x,Cords_y,age,null";
const rows = [head, '1,ego,aaa,"Jo, de ""oude""",true,0.25,0.5,41,', "2,ego,bbb,Sam,false,,,,"];

describe("a session from elsewhere", () => {
  const found = understood({ [people]: rows, [friends]: ["edgeID,from,to,networkCanvasEgoUUID,closeness", "1,1,2,ego,4"] });

  it("is read by the names of its columns", () => {
    expect(found.map.nodes.map(({ key, label, circle, sector, at }) => ({ key, label, circle, sector, at }))).toEqual([
      { key: "aaa", label: 'Jo, de "oude"', circle: null, sector: null, at: { x: 250, y: 500 } },
      { key: "bbb", label: "Sam", circle: null, sector: null, at: null },
    ]);
    expect(found.map.ties).toEqual([{ from: "aaa", to: "bbb", kind: "knows" }]);
  });

  it("says every column that is left behind, the stray null too", () => {
    expect(found.dropped.map(({ column }) => column)).toEqual(["drug-use_non-injecting", "age", "null", "closeness"]);
    expect(found.otherTies).toEqual(["friendship"]);
  });

  it("needs no file of ties and none of the person", () => {
    expect(understood({ [people]: rows }).map.ties).toEqual([]);
  });
});

type Refusal = readonly [why: string, files: Files, problem: FileProblem, line: number | null, file?: string];
const refusals = (
  [
    ["nothing at all", { "a.csv": "" }, "nothing", null],
    ["a picture", { "a.png": "PNG" }, "foreign", 1],
    ["a table of something else", { "a.csv": ["a,b", "1,2"] }, "foreign", 1],
    ["too large", { "a.csv": "x".repeat(exchangeLimit.upload + 1) }, "tooLarge", null],
    ["a row with too many cells", { [people]: [...rows, "3,ego,ccc,Bo,,,,,,,,"] }, "cells", 4],
    ["a quote that never closes", { [people]: [...rows, '3,ego,ccc,"Bo,,,,,'] }, "table", 4],
    ["ties without people", { [friends]: ["edgeID,from,to", "1,1,2"] }, "noPeople", null, friends],
    ["no column of names", { [people]: ["nodeID,age", "1,4"] }, "noName", 1],
    ["no column of numbers", { [people]: ["name", "Bo"] }, "noNumber", 1],
    ["an empty name, after a cell of two lines", { [people]: ["nodeID,name,note", '1,Jo,"een\r\ntwee"', "2,,"] }, "name", 4],
    ["a name that is too long", { [people]: ["nodeID,name", `1,${"a".repeat(41)}`] }, "words", 2],
    ["an answer that does not exist", { [people]: ["nodeID,name,sector_family", "1,Jo,maybe"] }, "value", 2],
    ["two answers", { [people]: ["nodeID,name,sector_family,sector_friends", "1,Jo,true,true"] }, "twoAnswers", 2],
    ["a place outside the map", { [people]: ["nodeID,name,position_x,position_y", "1,Jo,1.5,0"] }, "place", 2],
    ["a tie to nobody", { [people]: rows, [friends]: ["edgeID,from,to", "1,1,2", "2,1,9"] }, "unknownNode", 3, friends],
    ["a tie to oneself", { [people]: rows, [friends]: ["edgeID,from,to", "1,1,1"] }, "sameNode", 2, friends],
    ["two people with one number", { [people]: ["nodeID,name", "1,Jo", "1,Bo"] }, "twice", 3],
    ["two maps in one", { [people]: [...rows, "3,other,ccc,Bo,,,,,"] }, "secondMap", 4],
    ["XML that breaks off", { "a.graphml": "<graphml>\n<graph>\n" }, "xml", 2],
    ["XML with entities", { "a.graphml": '<!DOCTYPE g [<!ENTITY a "b">]>\n<graphml>&a;</graphml>' }, "xml", 2],
    ["other XML", { "a.xml": "<html></html>" }, "foreign", 1],
  ] satisfies readonly Refusal[]
).map(([why, files, problem, line, file = Object.keys(files)[0]]: Refusal) => ({ why, files, refused: { problem, line, file } }));

describe("a file is refused with the line that is wrong:", () => {
  it.each(refusals)("$why", ({ files, refused }) => {
    expect(read(files)).toEqual({ refused: expect.objectContaining(refused) });
  });

  it("bytes that are no text", () => {
    const bytes = new Uint8Array([...strToU8("nodeID,name\n1,Jo\n2,"), 0xff, 0xfe]);
    expect(readMapFiles([{ name: people, bytes }])).toEqual({ refused: { file: people, line: 3, problem: "text", what: null } });
  });

  it("a zip that would grow beyond measure stays packed", () => {
    const bytes = zipSync({ "a.csv": new Uint8Array(exchangeLimit.unpacked + 1) });
    expect(bytes.length).toBeLessThan(exchangeLimit.upload);
    expect(readMapFiles([{ name: "kaart.zip", bytes }])).toMatchObject({ refused: { problem: "tooLarge", file: "kaart.zip" } });
  });

  it("a zip in a zip", () => {
    const bytes = zipSync({ "a.zip": zipSync({ "a.csv": strToU8("a") }) });
    expect(readMapFiles([{ name: "kaart.zip", bytes }])).toHaveProperty("refused");
  });
});

describe("a cell that a spreadsheet would run", () => {
  it.each(["=1+1", "+1", "-1", "@a", "\ta", "\ra", "'=a", "''+"])("is guarded, and comes back as it was: %j", (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
    expect(unguardCell(guardCell(text))).toBe(text);
  });

  it("only then", () => {
    for (const text of ["a=b", "'a", "", "1-2"]) expect([guardCell(text), unguardCell(text)]).toEqual([text, text]);
  });
});
