import { useTranslations } from 'next-intl';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Words for a span of time in its two greatest units, rounded down. */
export function useDuration(): (ms: number) => string {
  const t = useTranslations('runs.duration');
  return (ms) => {
    const hours = Math.floor(ms / hour);
    const minutes = Math.floor((ms % hour) / minute);
    const seconds = Math.floor((ms % minute) / second);
    if (hours > 0) return t('hours', { hours, minutes });
    if (minutes > 0) return t('minutes', { minutes, seconds });
    return t('seconds', { seconds });
  };
}
