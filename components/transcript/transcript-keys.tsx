'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Kbd } from '#components/ui/code.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { goToTurn, markCurrentTurn } from './turn-in-view.ts';

interface TranscriptKeysProps {
  readonly previous: string | null;
  readonly next: string | null;
}

const lines = [
  ['nextTranscript', ['→', 'j']],
  ['previousTranscript', ['←', 'k']],
  ['nextTurn', ['n']],
  ['previousTurn', ['p']],
  ['help', ['?']],
] as const;

/** Reading by keys: through the transcripts of the list, and through the turns of this one. */
export function TranscriptKeys({ previous, next }: TranscriptKeysProps) {
  const t = useTranslations('transcript.keys');
  const router = useRouter();
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const go = (href: string | null) => href !== null && router.push(href);
    const acts: Readonly<Record<string, () => void>> = {
      ArrowRight: () => go(next),
      j: () => go(next),
      ArrowLeft: () => go(previous),
      k: () => go(previous),
      n: () => goToTurn('next'),
      p: () => goToTurn('previous'),
      '?': () => setOpen(true),
    };
    const press = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const act = acts[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [previous, next, router]);

  useEffect(() => {
    markCurrentTurn();
    window.addEventListener('hashchange', markCurrentTurn);
    return () => window.removeEventListener('hashchange', markCurrentTurn);
  }, []);

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={t('title')}
      trigger={
        <Button tone="quiet" size="small">
          {t('button')} <Kbd>?</Kbd>
        </Button>
      }
    >
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] items-center gap-x-6 gap-y-2">
        {lines.map(([name, keys]) => (
          <div key={name} className="contents">
            <dt className="flex gap-1.5">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

/** Keys that mean something where they were pressed, or belong to the browser. */
function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role=dialog]') !== null
  );
}
