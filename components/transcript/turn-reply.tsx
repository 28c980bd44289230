import { useTranslations } from 'next-intl';
import { useErrorKind } from '#components/runs/error-kind.ts';
import type { TurnView } from '#lib/run/transcript-view.ts';
import { SafeMarkdown } from './safe-markdown.tsx';

interface TurnReplyProps extends Pick<TurnView, 'outcome'> {
  /** The language it was asked in, where that is not the page's. */
  readonly lang: string | undefined;
}

/** What the candidate said, or why there is nothing: an error is never shown as a reply. */
export function TurnReply({ outcome, lang }: TurnReplyProps) {
  const t = useTranslations('transcript.reply');
  const errorKind = useErrorKind();
  switch (outcome.state) {
    case 'replied':
      return outcome.reply.text.trim() === '' ? (
        <Direction>{t('empty')}</Direction>
      ) : (
        <div lang={lang}>
          <SafeMarkdown text={outcome.reply.text} />
        </div>
      );
    case 'failed':
      return (
        <div className="border-l-2 border-curtain pl-4 font-sans text-[0.9375rem]">
          <p className="text-curtain">{t('failed', { kind: errorKind(outcome.failure.kind) })}</p>
          <p lang="en" className="wrap-anywhere text-ink-soft">
            {outcome.failure.message}
          </p>
        </div>
      );
    case 'skipped':
      return <Direction>{t('skipped')}</Direction>;
    case 'pending':
      return <Direction>{t('pending')}</Direction>;
  }
}

/** Set like a stage direction: not spoken. */
function Direction({ children }: { readonly children: string }) {
  return <p className="text-ink-faint italic">({children})</p>;
}
