import { handleTrpc } from "@naast/api";

const handle = (request: Request) => handleTrpc(request, "portal");

export { handle as GET, handle as POST };
