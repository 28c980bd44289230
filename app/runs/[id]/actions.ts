'use server';
import { refresh } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { isInputError } from '#lib/benchmark/input-error.ts';
import { runWish } from '#lib/run/run-status.ts';
import { requireAdmin } from '../../_server/auth.ts';
import { services } from '../../_server/services.ts';

/** Pause, resume or cancel. Resolves with what stands against it, null where nothing does. */
export async function wishForRun(
  id: string,
  _before: string | null,
  form: FormData,
): Promise<string | null> {
  await requireAdmin();
  const wish = runWish.safeParse(form.get('wish'));
  if (!wish.success) return unknownWish();
  try {
    services().runs.wish(id, wish.data);
  } catch (error) {
    if (isInputError(error)) return error.message;
    throw error;
  }
  refresh();
  return null;
}

async function unknownWish(): Promise<string> {
  const t = await getTranslations('runs.controls');
  return t('unknown');
}
