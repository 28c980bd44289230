'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { hasEnded, type RunStatus, type RunWish } from '#lib/run/run-status.ts';

/** Sends a wish to the run; resolves with what went wrong, null where nothing did. */
export type WishAction = (before: string | null, form: FormData) => Promise<string | null>;

interface RunControlsProps {
  readonly status: RunStatus;
  readonly wish: RunWish;
  readonly act: WishAction;
}

export function RunControls({ status, wish, act }: RunControlsProps) {
  const t = useTranslations('runs.controls');
  const [problem, send, busy] = useActionState(act, null);
  return (
    <form action={send} className="flex flex-wrap items-end gap-3">
      {status === 'stopped-by-limit' && (
        <Field label={t('cap')} hint={t('capHint')} className="w-56">
          {(control) => (
            <Input {...control} name="maxCostUsd" inputMode="decimal" autoComplete="off" />
          )}
        </Field>
      )}
      {offered(status, wish).map(({ name, value, tone }) => (
        <Button key={name} type="submit" name="wish" value={value} tone={tone} disabled={busy}>
          {t(name)}
        </Button>
      ))}
      {problem !== null && (
        <p role="alert" className="w-full text-curtain">
          {problem}
        </p>
      )}
    </form>
  );
}

interface Offer {
  readonly name: 'pause' | 'cancel' | 'resume' | 'resumeGaps' | 'goOn';
  readonly value: RunWish;
  readonly tone: 'primary' | 'plain' | 'danger';
}

const cancel: Offer = { name: 'cancel', value: 'cancel', tone: 'danger' };
const resume: Offer = { name: 'resume', value: 'run', tone: 'primary' };

/** What can be asked of a run in this state. */
function offered(status: RunStatus, wish: RunWish): readonly Offer[] {
  if (!hasEnded(status)) {
    const pause: Offer =
      wish === 'run'
        ? { name: 'pause', value: 'pause', tone: 'plain' }
        : { name: 'goOn', value: 'run', tone: 'plain' };
    return wish === 'cancel' ? [pause] : [pause, cancel];
  }
  switch (status) {
    case 'finished':
      return [];
    case 'finished-with-gaps':
      return [{ name: 'resumeGaps', value: 'run', tone: 'primary' }];
    case 'paused':
      return [resume, cancel];
    default:
      return [resume];
  }
}
