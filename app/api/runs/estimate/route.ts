import { services } from '#app/_server/services.ts';
import { readRunRequest } from '#app/_server/web-run-request.ts';
import type { EstimateReply } from '#components/runs/new/estimate-reply.ts';
import { isInputError } from '#lib/benchmark/input-error.ts';

/** What a run would ask for. Calls nothing and writes nothing, so it needs no administrator. */
export async function POST(request: Request): Promise<Response> {
  const body: unknown = await request.json().catch(() => undefined);
  try {
    const estimate = services().runs.estimate(readRunRequest(body));
    return Response.json({ state: 'estimated', estimate } satisfies EstimateReply);
  } catch (error) {
    if (!isInputError(error)) throw error;
    const reply: EstimateReply = { state: 'refused', why: error.message };
    return Response.json(reply, { status: 422 });
  }
}
