export { authorise, authoriseInShelter, authoriseSelf, logRefusal } from "./authorise.ts";
export { type Context, today } from "./context.ts";
