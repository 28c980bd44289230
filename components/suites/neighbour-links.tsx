import { useTranslations } from 'next-intl';
import { TextLink } from '#components/ui/text-link.tsx';
import type { Character } from '#lib/benchmark/character.ts';

export function NeighbourLinks(props: {
  readonly suite: string;
  readonly previous: Character | undefined;
  readonly next: Character | undefined;
}) {
  const t = useTranslations('suites.character');
  const href = (character: Character) => `/suites/${props.suite}/characters/${character.id}`;
  return (
    <nav
      aria-label={t('neighbours')}
      className="mt-12 flex flex-wrap justify-between gap-x-8 gap-y-2 border-t border-rule pt-4 font-serif text-lg"
    >
      {props.previous !== undefined && (
        <TextLink href={href(props.previous)}>
          {t('previous', { name: props.previous.name })}
        </TextLink>
      )}
      {props.next !== undefined && (
        <TextLink href={href(props.next)} className="ml-auto">
          {t('next', { name: props.next.name })}
        </TextLink>
      )}
    </nav>
  );
}
