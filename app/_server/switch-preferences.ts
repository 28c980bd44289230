'use server';
import { language } from '#lib/benchmark/language.ts';
import { keepLocale, keepTheme, theme } from './preferences.ts';

/** Both change nothing but the asker's own cookie, so they need no session. */
export async function switchLanguage(form: FormData): Promise<void> {
  const wanted = language.safeParse(form.get('language'));
  if (wanted.success) await keepLocale(wanted.data);
}

export async function switchTheme(form: FormData): Promise<void> {
  const wanted = theme.safeParse(form.get('theme'));
  if (wanted.success) await keepTheme(wanted.data);
}
