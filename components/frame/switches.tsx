import { useLocale, useTranslations } from 'next-intl';
import { cn } from '#components/ui/class-names.ts';
import { languages } from '#lib/benchmark/language.ts';

type FormAction = (form: FormData) => Promise<void>;

const themes = ['system', 'light', 'dark'] as const;
export type ThemeName = (typeof themes)[number];

/** Plain forms with one button a choice: they work before, and without, any script. */
export function LanguageSwitch(props: { readonly action: FormAction }) {
  const t = useTranslations('frame.language');
  const locale = useLocale();
  return (
    <form action={props.action} aria-label={t('label')} className="flex">
      {languages.map((each) => (
        <SwitchButton key={each} name="language" value={each} chosen={each === locale}>
          <span lang={each}>{t(each)}</span>
        </SwitchButton>
      ))}
    </form>
  );
}

export function ThemeSwitch(props: { readonly action: FormAction; readonly theme: ThemeName }) {
  const t = useTranslations('frame.theme');
  return (
    <form action={props.action} aria-label={t('label')} className="flex">
      {themes.map((each) => (
        <SwitchButton
          key={each}
          name="theme"
          value={each}
          chosen={each === props.theme}
          title={t(each)}
        >
          {t(`${each}Short`)}
        </SwitchButton>
      ))}
    </form>
  );
}

function SwitchButton(props: {
  readonly name: string;
  readonly value: string;
  readonly chosen: boolean;
  readonly title?: string;
  readonly children: React.ReactNode;
}) {
  return (
    <button
      type="submit"
      name={props.name}
      value={props.value}
      title={props.title}
      aria-pressed={props.chosen}
      className={cn(
        'min-h-8 cursor-pointer px-1.5 text-[0.8125rem] transition-colors hover:text-curtain',
        props.chosen
          ? 'text-ink underline decoration-curtain underline-offset-[5px]'
          : 'text-ink-faint',
      )}
    >
      {props.children}
    </button>
  );
}
