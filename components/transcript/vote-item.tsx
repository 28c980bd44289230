import { useTranslations } from 'next-intl';
import { CodeBlock } from '#components/ui/code.tsx';
import { Fold } from '#components/ui/fold.tsx';
import { Mark } from '#components/ui/mark.tsx';
import type { VoteView } from '#lib/run/transcript-view.ts';
import { IdentityLineUp } from './identity-line-up.tsx';
import { LeftOut } from './left-out.tsx';
import { shownText } from './shown-text.ts';
import { VoteReading } from './vote-reading.tsx';

/** One vote: who, what was read, what was on offer, and the reply itself, raw. */
export function VoteItem(props: { readonly vote: VoteView; readonly character: string }) {
  const t = useTranslations('transcript.vote');
  const { vote, character } = props;
  const { reading, identities } = vote;
  const picked = reading.state === 'read' ? reading.picked : undefined;
  return (
    <li className="py-2.5">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-faint">
        <span className="wrap-anywhere">{vote.judge}</span>
        <span className="figures">{t('sample', { sample: vote.sample })}</span>
        {vote.judgesItself && <Mark tone="alert">{t('judgesItself')}</Mark>}
        {vote.cutOff && <Mark tone="alert">{t('cutOff')}</Mark>}
      </p>
      <p>
        <VoteReading metric={vote.metric} reading={reading} />
      </p>
      {identities.length > 0 && (
        <IdentityLineUp names={identities} right={character} picked={picked} />
      )}
      {vote.rawReply === null ? (
        <p className="mt-1 text-ink-faint">{t('noReply')}</p>
      ) : (
        <RawReply reply={vote.rawReply} />
      )}
    </li>
  );
}

function RawReply({ reply }: { readonly reply: string }) {
  const t = useTranslations('transcript.vote');
  const { text, left } = shownText(reply);
  return (
    <Fold summary={t('rawReply')} className="mt-1">
      <CodeBlock className="mt-1 max-h-80 overflow-y-auto" {...reachable}>
        {text === '' ? t('emptyReply') : text}
      </CodeBlock>
      <LeftOut count={left} />
    </Fold>
  );
}

/** What scrolls must be reachable by key. */
const reachable = { tabIndex: 0 };
