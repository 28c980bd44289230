import { useTranslations } from 'next-intl';
import { cn } from '#components/ui/class-names.ts';

interface LineUpProps {
  /** In the order the judge saw them. */
  readonly names: readonly string[];
  readonly right: string;
  readonly picked: string | undefined;
}

/** The identities as they were shown: the one picked is filled in, the right one named. */
export function IdentityLineUp({ names, right, picked }: LineUpProps) {
  const t = useTranslations('transcript.vote');
  return (
    <ol aria-label={t('lineUp')} className="mt-1 grid gap-px">
      {names.map((name) => (
        <li key={name} className="flex items-baseline gap-2">
          <span
            aria-hidden
            className={cn(
              'size-2 shrink-0 translate-y-[-1px] rounded-full border',
              name === picked ? 'border-curtain bg-curtain' : 'border-rule',
            )}
          />
          <span className={name === picked ? 'text-ink' : 'text-ink-soft'}>
            {name}
            {name === picked && <span className="sr-only"> ({t('picked')})</span>}
          </span>
          {name === right && (
            <span className="text-[0.75rem] text-ink-faint italic">{t('rightOne')}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
