'use client';
import { Check, Link2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';

/** Copies the address of a place on this page. */
export function CopyLink({ hash }: { readonly hash: string }) {
  const t = useTranslations('transcript.link');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const here = new URL(window.location.href);
    here.hash = hash;
    await navigator.clipboard.writeText(here.href);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  const Icon = copied ? Check : Link2;
  return (
    <button
      type="button"
      onClick={copy}
      className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 text-[0.8125rem] text-ink-faint hover:text-curtain"
    >
      <Icon aria-hidden className="size-4" strokeWidth={1.5} />
      <span aria-live="polite">{t(copied ? 'copied' : 'copy')}</span>
    </button>
  );
}
