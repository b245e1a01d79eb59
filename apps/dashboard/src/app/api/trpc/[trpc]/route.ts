import { handleTrpc } from "@naast/api";

function handle(request: Request): Promise<Response> {
  return handleTrpc(request, "dashboard");
}

export { handle as GET, handle as POST };
