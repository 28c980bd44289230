import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '#components/ui/class-names.ts';
import { languages } from '#lib/benchmark/language.ts';
import type { BoardKey } from '#lib/leaderboard/board.ts';
import { choicesOf, type Facet, facets } from './board-choices.ts';
import { type BoardState, boardHref } from './board-state.ts';

/** Links, no form: every state of the board is an address that can be passed on. */
export function BoardChooser(props: {
  readonly boards: readonly BoardKey[];
  readonly current: BoardKey;
  readonly state: BoardState;
  /** Prompt packs that go without saying. */
  readonly builtInPacks: readonly string[];
}) {
  const t = useTranslations('leaderboard.choose');
  const { boards, current, state, builtInPacks } = props;
  return (
    <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-6 gap-y-0.5 sm:gap-x-8">
      {facets.map((facet) => (
        <Line key={facet} term={t(facet)}>
          {choicesOf(boards, current, facet).map(({ value, board, chosen }) => (
            <Option key={value} chosen={chosen} href={boardHref(atBoard(state, board))}>
              <FacetText board={board} facet={facet} builtInPacks={builtInPacks} />
            </Option>
          ))}
        </Line>
      ))}
      <Line term={t('language')}>
        {[undefined, ...languages].map((each) => (
          <Option
            key={each ?? 'all'}
            chosen={state.language === each}
            href={boardHref({ ...state, language: each })}
          >
            {t(`languages.${each ?? 'all'}`)}
          </Option>
        ))}
      </Line>
      <Line term={t('controls')}>
        {(['shown', 'hidden'] as const).map((each) => (
          <Option
            key={each}
            chosen={state.controls === each}
            href={boardHref({ ...state, controls: each })}
          >
            {t(each)}
          </Option>
        ))}
      </Line>
    </dl>
  );
}

function atBoard(state: BoardState, board: BoardKey): BoardState {
  return { ...state, board: board.id, suite: undefined, judge: undefined, protocol: undefined };
}

/** What a board answers to one facet, in words. */
export function FacetText(props: {
  readonly board: BoardKey;
  readonly facet: Facet;
  readonly builtInPacks: readonly string[];
}) {
  const { board, facet, builtInPacks } = props;
  const t = useTranslations('leaderboard.choose');
  switch (facet) {
    case 'suite': {
      const { id, version } = board.suite;
      return board.wholeSuite
        ? t('suiteName', { id, version })
        : t('suitePart', { id, version, probes: board.probes });
    }
    case 'panel':
      return board.judges
        .map((slug, at) => t('judgeName', { slug, samples: board.samples[at] ?? 1 }))
        .join(' + ');
    case 'protocol':
      return builtInPacks.includes(board.promptPack)
        ? t(`protocols.${board.protocol}`)
        : t('protocolWithPrompts', {
            protocol: t(`protocols.${board.protocol}`),
            prompts: board.promptPack,
          });
  }
}

function Line(props: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="small-caps pt-[0.45rem] text-ink-faint">{props.term}</dt>
      <dd className="flex flex-wrap items-start gap-x-5">{props.children}</dd>
    </>
  );
}

function Option(props: {
  readonly href: string;
  readonly chosen: boolean;
  readonly children: ReactNode;
}) {
  return (
    <Link
      href={props.href}
      scroll={false}
      prefetch={false}
      aria-current={props.chosen ? 'true' : undefined}
      className={cn(
        'inline-flex min-h-8 items-center underline underline-offset-[6px] transition-colors hover:text-curtain',
        props.chosen ? 'decoration-curtain' : 'text-ink-soft decoration-transparent',
      )}
    >
      {props.children}
    </Link>
  );
}
