import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

type EnvironmentSource = Readonly<Record<string, string | undefined>>;

/** What the process was told by its environment, parsed. */
export interface Environment {
  /** Absolute path of the folder that holds the database and other stored files. */
  readonly home: string;
  readonly port: number;
  readonly host: string;
  /** Null where none is set: then only loopback hosts are allowed. */
  readonly adminToken: string | null;
}

/** Absolute path of the checkout. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|::1)$/;
const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/;

const schema = z
  .object({
    UNDERSTUDY_HOME: z
      .string()
      .default(() => resolve(projectRoot, '.understudy'))
      .transform((path) => resolve(path)),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535, such as 3000')
      .transform(Number)
      .refine((port) => port <= 65_535, 'must be a port number from 0 to 65535, such as 3000')
      .default(3000),
    HOST: z
      .string()
      .regex(/^[A-Za-z0-9.:_-]+$/, 'must be a host name or an IP address, such as 127.0.0.1')
      .default('127.0.0.1'),
    UNDERSTUDY_ADMIN_TOKEN: z
      .string()
      .min(16, 'must have 16 characters or more; `openssl rand -hex 16` makes one')
      .optional(),
  })
  .superRefine((values, context) => {
    if (loopbackHost.test(values.HOST) || values.UNDERSTUDY_ADMIN_TOKEN !== undefined) return;
    context.addIssue({
      code: 'custom',
      path: ['HOST'],
      message: `${values.HOST} can be reached from other machines: set UNDERSTUDY_ADMIN_TOKEN (16 characters or more) first, or use 127.0.0.1`,
    });
  });

/**
 * Parses the environment; an empty variable counts as not set.
 * @throws one Error that names every wrong variable and what it should be, never a value that may be secret.
 */
export function readEnvironment(source: EnvironmentSource = process.env): Environment {
  const given = Object.entries(source).filter(([, value]) => value !== undefined && value !== '');
  const result = schema.safeParse(Object.fromEntries(given));
  if (!result.success) {
    const faults = result.error.issues.map(
      (issue) => `  ${issue.path.join('.')}: ${issue.message}`,
    );
    throw new Error(`The environment has faults (see .env.example):\n${faults.join('\n')}`);
  }
  const { UNDERSTUDY_HOME, PORT, HOST, UNDERSTUDY_ADMIN_TOKEN } = result.data;
  return {
    home: UNDERSTUDY_HOME,
    port: PORT,
    host: HOST,
    adminToken: UNDERSTUDY_ADMIN_TOKEN ?? null,
  };
}

/** Whether errors are to be shown with their stacks. */
export function wantsStacks(source: EnvironmentSource = process.env): boolean {
  return source.UNDERSTUDY_DEBUG === '1';
}

/**
 * The value of an API key's variable, read at each call so that it is kept nowhere else.
 * @throws Error naming the variable when it is not set, or is one of Understudy's own.
 */
export function readSecret(name: string, source: EnvironmentSource = process.env): string {
  if (!variableName.test(name)) {
    throw new Error('The name of an API key variable has letters, digits and underscores only.');
  }
  if (name.startsWith('UNDERSTUDY_')) {
    throw new Error(
      `${name} belongs to Understudy itself and is not sent to a model; name another.`,
    );
  }
  const value = source[name]?.trim();
  if (value === undefined || value === '') {
    throw new Error(
      `The environment variable ${name} is not set; put the API key there or in .env.`,
    );
  }
  return value;
}
