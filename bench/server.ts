import { startRehearsalEndpoint } from '#lib/models/rehearsal-endpoint.fixture.ts';

// The endpoint of the bench, in a process of its own so that its work is not counted: `node bench/server.ts DELAY_MS`.
const delayMs = Number(process.argv[2] ?? 50);
const { baseUrl } = await startRehearsalEndpoint({ delayMs });
process.send?.(baseUrl);
process.on('disconnect', () => process.exit(0));
