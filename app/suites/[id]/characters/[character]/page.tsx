import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { services } from '#app/_server/services.ts';
import { NeighbourLinks } from '#components/suites/neighbour-links.tsx';
import { ProbeScene } from '#components/suites/probe-scene.tsx';
import { PageHeader, SectionHeading } from '#components/ui/page-header.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import type { Character } from '#lib/benchmark/character.ts';
import { findCharacter } from '#lib/benchmark/suite.ts';

interface CharacterPageProps {
  readonly params: Promise<{ readonly id: string; readonly character: string }>;
}

export async function generateMetadata({ params }: CharacterPageProps): Promise<Metadata> {
  const { id, character } = await params;
  const suite = services().suites.get(id);
  return { title: (suite && findCharacter(suite, character)?.name) ?? character };
}

export default async function CharacterPage({ params }: CharacterPageProps) {
  const [wanted, t] = await Promise.all([params, getTranslations('suites')]);
  const suite = services().suites.get(wanted.id);
  const character = suite && findCharacter(suite, wanted.character);
  if (suite === undefined || character === undefined) notFound();
  const at = suite.characters.indexOf(character);
  const { language, aliases } = character;
  return (
    <>
      <PageHeader
        above={<TextLink href={`/suites/${wanted.id}`}>{suite.title}</TextLink>}
        title={<span lang={language}>{character.name}</span>}
        lede={<em lang={language}>{character.description}</em>}
      />
      {aliases.length > 0 && (
        <p className="mt-3 text-ink-faint">
          {t('character.alsoKnown', { aliases: aliases.join(' · ') })}
        </p>
      )}
      <Portrait character={character} />
      <SectionHeading aside={t('character.probeCount', { count: character.probes.length })}>
        {t('character.probes')}
      </SectionHeading>
      <ol className="-mt-4">
        {character.probes.map((probe, index) => (
          <ProbeScene key={probe.id} probe={probe} position={index + 1} language={language} />
        ))}
      </ol>
      <div className="mt-12">
        <Distractors character={character} />
      </div>
      <NeighbourLinks
        suite={wanted.id}
        previous={suite.characters[at - 1]}
        next={suite.characters[at + 1]}
      />
    </>
  );
}

async function Portrait({ character }: { readonly character: Character }) {
  const t = await getTranslations('suites.character');
  return (
    <div
      lang={character.language}
      className="prose-programme mt-8 mb-14 max-w-none md:columns-2 md:gap-x-14"
    >
      <p className="mb-4 first-letter:float-left first-letter:pr-2 first-letter:text-[3.4rem] first-letter:leading-[0.82] first-letter:text-curtain">
        {character.summary}
      </p>
      {character.profile !== undefined && (
        <details className="text-ink-soft">
          <summary className="small-caps cursor-pointer py-1 font-sans hover:text-curtain">
            {t('profile')}
          </summary>
          <p>{character.profile}</p>
        </details>
      )}
    </div>
  );
}

async function Distractors({ character }: { readonly character: Character }) {
  const t = await getTranslations('suites.character');
  if (character.distractors.length === 0) return null;
  return (
    <section aria-labelledby="distractors">
      <SectionHeading id="distractors" aside={t('distractorsNote')}>
        {t('distractors')}
      </SectionHeading>
      <dl lang={character.language} className="grid gap-x-10 gap-y-6 md:grid-cols-3">
        {character.distractors.map(({ name, summary }) => (
          <div key={name}>
            <dt className="font-serif text-xl italic">{name}</dt>
            <dd className="mt-1 text-ink-soft">{summary}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
