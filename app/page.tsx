import { getTranslations } from 'next-intl/server';
import { chooseBoard } from '#components/leaderboard/board-choices.ts';
import { BoardChooser } from '#components/leaderboard/board-chooser.tsx';
import { shownRows } from '#components/leaderboard/board-rows.ts';
import { readBoardState } from '#components/leaderboard/board-state.ts';
import { EmptyBoard } from '#components/leaderboard/empty-board.tsx';
import { LeaderboardTable } from '#components/leaderboard/leaderboard-table.tsx';
import { NoCast } from '#components/leaderboard/no-cast.tsx';
import { OtherBoards } from '#components/leaderboard/other-boards.tsx';
import { ReadingNotes } from '#components/leaderboard/reading-notes.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import type { PageSearch } from './_server/page-search.ts';
import { services } from './_server/services.ts';

export default async function LeaderboardPage(props: { readonly searchParams: PageSearch }) {
  const [t, search] = await Promise.all([getTranslations('leaderboard'), props.searchParams]);
  const state = readBoardState(search);
  const { boards, prompts, suites } = services();
  const keys = boards.list();
  const key = chooseBoard(keys, state);
  const board = key === undefined ? undefined : boards.find({ board: key.id });
  if (key === undefined || board === undefined) {
    return (
      <>
        <PageHeader title={t('title')} className="mb-8" />
        <EmptyBoard why={keys.length === 0 ? 'nothing-run' : 'nothing-fits'} />
      </>
    );
  }
  const rows = shownRows(board.rows, state);
  const builtInPacks = prompts.list().flatMap(({ id, builtIn }) => (builtIn ? [id] : []));
  const suite = suites.get(key.suite.hash) ?? suites.get(key.suite.id);
  return (
    <>
      <div className="mb-10 grid items-end gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
        <PageHeader
          above={t('title')}
          title={suite?.title ?? key.suite.id}
          lede={suite && t('billing', { characters: key.characters, probes: key.probes })}
        />
        <BoardChooser boards={keys} current={key} state={state} builtInPacks={builtInPacks} />
      </div>
      {key.judges.includes('embedded-judge') && (
        <p className="mb-8 border-t border-hairline pt-3 font-serif text-[1.0625rem] text-ink-soft">
          <strong className="font-normal text-curtain italic">{t('firstLook.title')}</strong>{' '}
          {t('firstLook.body')}
        </p>
      )}
      <LeaderboardTable
        rows={rows}
        state={state}
        label={t('tableLabel', { suite: key.suite.id })}
      />
      <OtherBoards boards={keys} current={key} state={state} builtInPacks={builtInPacks} />
      {rows.every(({ row }) => row.control) && <NoCast />}
      <ReadingNotes />
    </>
  );
}
