import { useTranslations } from 'next-intl';

const notes = ['overall', 'rank', 'interval', 'rejection', 'unscored', 'comparable'] as const;

export function ReadingNotes() {
  const t = useTranslations('leaderboard.notes');
  return (
    <section aria-labelledby="reading-notes" className="mt-16 border-t border-rule pt-5">
      <h2 id="reading-notes" className="font-serif text-2xl font-normal">
        {t('title')}
      </h2>
      <div className="mt-4 gap-x-12 font-serif text-[1rem] leading-relaxed text-ink-soft md:columns-2 lg:columns-3">
        {notes.map((note) => (
          <p key={note} className="mb-3 break-inside-avoid">
            {t(note)}
          </p>
        ))}
      </div>
    </section>
  );
}
