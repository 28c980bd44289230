import { useTranslations } from 'next-intl';
import { useErrorKind } from '#components/runs/error-kind.ts';
import type { Reading } from '#lib/judging/vote.ts';

/** What one judge reply was read as, or why it could not be read. */
export function VoteReading(props: { readonly metric: string; readonly reading: Reading }) {
  const t = useTranslations('transcript.vote');
  const errorKind = useErrorKind();
  const { metric, reading } = props;
  switch (reading.state) {
    case 'failed':
      return (
        <span className="text-curtain">
          {t('failed', { kind: errorKind(reading.kind) })}{' '}
          <span lang="en" className="wrap-anywhere text-ink-soft">
            {reading.message}
          </span>
        </span>
      );
    case 'unread':
      return (
        <span className="text-curtain">
          {t('unread')}{' '}
          <span lang="en" className="wrap-anywhere text-ink-soft">
            {reading.why}
          </span>
        </span>
      );
    case 'read':
      return <span>{readText(metric, reading.value, reading.picked)}</span>;
  }

  function readText(id: string, value: number, picked: string | undefined): string {
    if (picked !== undefined)
      return t(value === 1 ? 'pickedRight' : 'pickedOther', { name: picked });
    if (id === 'unknown-rejection') return t(value === 1 ? 'declined' : 'answered');
    return id === 'role-knowledge' ? t('outOfTen', { value }) : t('value', { value });
  }
}
