'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogClose } from '#components/ui/dialog.tsx';
import type { ModelAction } from './model-listing.ts';

export function CheckButton(props: { readonly check: ModelAction; readonly waiting: boolean }) {
  const t = useTranslations('models');
  const [problem, send, busy] = useActionState(props.check, null);
  return (
    <form action={send}>
      <Button type="submit" size="small" disabled={busy || props.waiting}>
        {t('check.button')}
      </Button>
      <Problem text={problem} />
    </form>
  );
}

export function RemoveButton(props: { readonly slug: string; readonly remove: ModelAction }) {
  const t = useTranslations('models.remove');
  const [problem, send, busy] = useActionState(props.remove, null);
  return (
    <Dialog
      title={t('title', { slug: props.slug })}
      description={t('body')}
      trigger={
        <Button size="small" tone="quiet" aria-label={t('title', { slug: props.slug })}>
          {t('button')}
        </Button>
      }
    >
      <form action={send} className="flex flex-wrap gap-3">
        <Button type="submit" tone="danger" disabled={busy}>
          {t('button')}
        </Button>
        <DialogClose asChild>
          <Button tone="quiet">{t('keep')}</Button>
        </DialogClose>
        <Problem text={problem} />
      </form>
    </Dialog>
  );
}

function Problem({ text }: { readonly text: string | null }) {
  return (
    text !== null && (
      <p role="alert" className="mt-1 max-w-64 text-[0.8125rem] text-curtain">
        {text}
      </p>
    )
  );
}
