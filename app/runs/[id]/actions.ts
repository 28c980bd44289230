'use server';
import { refresh } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { requireAdmin } from '#app/_server/auth.ts';
import { services } from '#app/_server/services.ts';
import { isInputError } from '#lib/benchmark/input-error.ts';
import { runWish } from '#lib/run/run-status.ts';

/** Pause, resume or cancel. Resolves with what stands against it, null where nothing does. */
export async function wishForRun(
  id: string,
  _before: string | null,
  form: FormData,
): Promise<string | null> {
  await requireAdmin();
  const wish = runWish.safeParse(form.get('wish'));
  if (!wish.success) return complaint('unknown');
  const cap = newCap.safeParse(form.get('maxCostUsd') ?? '');
  if (!cap.success) return complaint('badCap');
  try {
    if (cap.data !== null) services().runs.changeCap(id, cap.data);
    services().runs.wish(id, wish.data);
  } catch (error) {
    if (isInputError(error)) return error.message;
    throw error;
  }
  refresh();
  return null;
}

/** US dollars; null where the field is empty or not shown. */
const newCap = z
  .string()
  .trim()
  .regex(/^(\d{1,9}([.,]\d{1,6})?)?$/)
  .transform((text) => (text === '' ? null : Number(text.replace(',', '.'))));

async function complaint(about: 'unknown' | 'badCap'): Promise<string> {
  const t = await getTranslations('runs.controls');
  return t(about);
}
