import { useTranslations } from 'next-intl';

const shownAtMost = 3;

/** The first few names, one a line, and how many more there are. */
export function NameList({ names }: { readonly names: readonly string[] }) {
  const t = useTranslations('runs');
  const shown = names.length > shownAtMost + 1 ? names.slice(0, shownAtMost) : names;
  const rest = names.length - shown.length;
  return (
    <ul>
      {shown.map((name) => (
        <li key={name}>{name}</li>
      ))}
      {rest > 0 && (
        <li
          className="text-[0.8125rem] text-ink-faint"
          title={names.slice(shown.length).join(', ')}
        >
          {t('andMore', { count: rest })}
        </li>
      )}
    </ul>
  );
}
