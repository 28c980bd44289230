'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from './button.tsx';

/** Puts `text` on the clipboard and says so; `label` says what is copied. */
export function CopyButton(props: { readonly text: string; readonly label: string }) {
  const t = useTranslations('ui');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(props.text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <Button size="small" tone="quiet" title={props.label} onClick={copy}>
      <span aria-live="polite">{copied ? t('copied') : t('copy')}</span>
      <span className="sr-only">{props.label}</span>
    </Button>
  );
}
