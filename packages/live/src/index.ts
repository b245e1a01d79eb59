export { currentFeed } from "./current-feed.ts";
export { type Feed, openFeed } from "./feed.ts";
export { type Following, follow } from "./follow.ts";
