import { readEnvironment } from '../lib/services/env.ts';

// Runs on the product's own Node, with the .env files read: tells the launcher what the children get.
try {
  const { home, host, port } = readEnvironment();
  const variables = { ...process.env, UNDERSTUDY_HOME: home };
  process.stdout.write(JSON.stringify({ variables, host, port }));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
