'use client';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Dialog as Parts } from 'radix-ui';
import type { ReactNode } from 'react';

interface DialogProps {
  /** One element that opens it. */
  readonly trigger: ReactNode;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}

export function Dialog({ trigger, title, description, children, ...state }: DialogProps) {
  const t = useTranslations('ui');
  return (
    <Parts.Root {...state}>
      <Parts.Trigger asChild>{trigger}</Parts.Trigger>
      <Parts.Portal>
        <Parts.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <Parts.Content
          className="fixed top-1/2 left-1/2 z-50 max-h-[85vh] w-[min(34rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 overflow-y-auto border border-rule bg-paper p-6 outline-none sm:p-8"
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
        >
          <Parts.Title className="pr-8 font-serif text-2xl leading-tight">{title}</Parts.Title>
          {description !== undefined && (
            <Parts.Description className="mt-2 text-ink-soft">{description}</Parts.Description>
          )}
          <div className="mt-5">{children}</div>
          <Parts.Close
            aria-label={t('close')}
            className="absolute top-4 right-4 grid size-10 cursor-pointer place-items-center text-ink-soft hover:text-curtain"
          >
            <X aria-hidden className="size-5" strokeWidth={1.5} />
          </Parts.Close>
        </Parts.Content>
      </Parts.Portal>
    </Parts.Root>
  );
}

/** Closes the dialog it stands in; takes one element. */
export const DialogClose = Parts.Close;
