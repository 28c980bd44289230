import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { BoardKey, BoardListing } from '#lib/leaderboard/board.ts';
import { facets } from './board-choices.ts';
import { FacetText } from './board-chooser.tsx';
import { type BoardState, boardHref } from './board-state.ts';

/** The boards that are not shown, with who stands on them: a run is found here whatever board is open. */
export function OtherBoards(props: {
  readonly boards: readonly BoardListing[];
  readonly current: BoardKey;
  readonly state: BoardState;
  readonly builtInPacks: readonly string[];
}) {
  const t = useTranslations('leaderboard.others');
  const { boards, current, state, builtInPacks } = props;
  const others = boards.filter(({ id }) => id !== current.id);
  if (others.length === 0) return null;
  return (
    <section className="mt-14">
      <h2 className="font-serif text-2xl">{t('title')}</h2>
      <p className="mt-1 text-sm text-ink-soft">{t('note')}</p>
      <ul className="mt-4 border-t border-rule">
        {others.map((board) => (
          <li
            key={board.id}
            className="grid gap-x-8 gap-y-0.5 border-b border-hairline py-2.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)]"
          >
            <Link
              href={boardHref({
                ...state,
                board: board.id,
                suite: undefined,
                judge: undefined,
                protocol: undefined,
              })}
              prefetch={false}
              className="underline decoration-hairline underline-offset-4 hover:text-curtain"
            >
              {facets.map((facet, at) => (
                <span key={facet}>
                  {at > 0 && ' · '}
                  <FacetText board={board} facet={facet} builtInPacks={builtInPacks} />
                </span>
              ))}
            </Link>
            <span className="text-ink-soft">{board.candidates.join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
