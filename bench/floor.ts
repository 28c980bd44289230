/** What one piece of work took of this process. */
export interface Cost {
  readonly calls: number;
  readonly wallMs: number;
  readonly cpuMs: number;
}

export async function costOf(calls: () => number, work: () => Promise<void>): Promise<Cost> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { calls: calls(), wallMs: performance.now() - start, cpuMs: (user + system) / 1_000 };
}

/** The least that so many calls can take: a bare fetch loop with as many in flight, nothing written down. */
export function bareFetchLoop(baseUrl: string, calls: number, inFlight: number): Promise<Cost> {
  return costOf(
    () => calls,
    async () => {
      let left = calls;
      const lane = async () => {
        while (left > 0) {
          left -= 1;
          await ask(baseUrl, left);
        }
      };
      await Promise.all(Array.from({ length: inFlight }, lane));
    },
  );
}

async function ask(baseUrl: string, seed: number): Promise<void> {
  const response = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'floor',
      seed,
      messages: [{ role: 'user', content: 'Who are you?' }],
    }),
  });
  await response.json();
}
