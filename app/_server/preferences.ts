import 'server-only';
import { cookies, headers } from 'next/headers';
import { z } from 'zod';
import type { Language } from '#lib/benchmark/language.ts';
import { chooseLocale } from './choose-locale.ts';

export const theme = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof theme>;

const localeCookie = 'understudy-language';
const themeCookie = 'understudy-theme';
const aYear = 365 * 24 * 60 * 60;

export async function readLocale(): Promise<Language> {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  return chooseLocale(jar.get(localeCookie)?.value, head.get('accept-language'));
}

export async function readTheme(): Promise<Theme> {
  const jar = await cookies();
  return theme.catch('system').parse(jar.get(themeCookie)?.value);
}

export async function keepLocale(value: Language): Promise<void> {
  await keep(localeCookie, value);
}

export async function keepTheme(value: Theme): Promise<void> {
  await keep(themeCookie, value);
}

async function keep(name: string, value: string): Promise<void> {
  const jar = await cookies();
  jar.set(name, value, { path: '/', maxAge: aYear, sameSite: 'lax', httpOnly: true });
}
