import { useTranslations } from 'next-intl';
import { hasEnded } from '#lib/run/run-status.ts';
import type { RunSnapshot } from './run-snapshot.ts';
import { StatusMark } from './status-mark.tsx';

/** The state, what it means, and what the run itself says of it. */
export function RunState({ snapshot }: { readonly snapshot: RunSnapshot }) {
  const t = useTranslations('runs');
  const { progress, wish } = snapshot;
  const obeying = wish !== 'run' && !hasEnded(progress.status);
  return (
    <div className="max-w-[62ch]" aria-live="polite">
      <StatusMark status={progress.status} className="font-serif text-2xl" />
      <p className="mt-1 text-ink-soft">
        {obeying ? t(`obeying.${wish}`) : t(`meaning.${progress.status}`)}
      </p>
      {progress.message !== null && (
        <p lang="en" className="mt-2 border-l-2 border-curtain pl-3 wrap-anywhere">
          {progress.message}
        </p>
      )}
    </div>
  );
}
