/** Places on the page of the map that a link or a change leads to. */
export const mapId = "circles";
export const listId = "list";
export const circlePlace = (circle: string) => `circle-${circle}`;
export const rowOf = (nodeId: string) => `row-${nodeId}`;
