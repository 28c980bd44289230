import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Character } from '#lib/benchmark/character.ts';
import type { Language } from '#lib/benchmark/language.ts';

/** The cast of one language: who they are, and where they come from. */
export function DramatisPersonae(props: {
  readonly suite: string;
  readonly language: Language;
  readonly cast: readonly Character[];
}) {
  const t = useTranslations('suites');
  return (
    <section aria-labelledby={`cast-${props.language}`}>
      <h3 id={`cast-${props.language}`} className="small-caps mb-1 font-sans text-ink-faint">
        {t(`languages.${props.language}`)}
      </h3>
      <ul>
        {props.cast.map((character) => (
          <li key={character.id} className="border-t border-hairline first:border-rule">
            <Link
              href={`/suites/${props.suite}/characters/${character.id}`}
              className="group grid gap-x-6 py-3.5 sm:grid-cols-[1fr_max-content]"
            >
              <span
                lang={character.language}
                className="font-serif text-[1.375rem] leading-7 transition-colors group-hover:text-curtain"
              >
                {character.name}
              </span>
              <span className="small-caps order-last pt-1 text-ink-faint sm:order-none sm:pt-2">
                {character.category}
              </span>
              <span
                lang={character.language}
                className="font-serif text-ink-soft italic sm:col-span-2"
              >
                {character.description}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
