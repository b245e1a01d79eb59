import { defineTables } from "../../tables.ts";
import * as columns from "./columns.ts";

export const tables = defineTables(columns);
