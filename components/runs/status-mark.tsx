import { useTranslations } from 'next-intl';
import { cn } from '#components/ui/class-names.ts';
import type { RunStatus } from '#lib/run/run-status.ts';

const dots: Readonly<Record<RunStatus, string>> = {
  queued: 'border border-rule',
  running: 'bg-curtain motion-safe:animate-pulse',
  paused: 'border-2 border-ink-soft',
  cancelled: 'border border-ink-faint',
  'stopped-by-limit': 'border-2 border-curtain',
  failed: 'border-2 border-curtain',
  finished: 'bg-ink',
  'finished-with-gaps': 'border-2 border-ink',
};

const alarming: readonly RunStatus[] = ['failed', 'stopped-by-limit'];

/** A run's state in a word, with a small lamp before it that means nothing by itself. */
export function StatusMark(props: { readonly status: RunStatus; readonly className?: string }) {
  const t = useTranslations('runs.status');
  const alarm = alarming.includes(props.status);
  return (
    <span
      className={cn(
        'inline-flex items-center gap-2 whitespace-nowrap',
        alarm && 'text-curtain',
        props.className,
      )}
    >
      <span aria-hidden className={cn('size-2 shrink-0 rounded-full', dots[props.status])} />
      {t(props.status)}
    </span>
  );
}
