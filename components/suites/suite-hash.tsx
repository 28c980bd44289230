import { useTranslations } from 'next-intl';
import { Code } from '#components/ui/code.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';

/** The first letters of a content hash, and the whole of it on the clipboard. */
export function SuiteHash(props: { readonly hash: string; readonly suite: string }) {
  const t = useTranslations('suites');
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      <Code title={props.hash}>{props.hash.slice(0, 12)}</Code>
      <CopyButton text={props.hash} label={t('copyHash', { suite: props.suite })} />
    </span>
  );
}
