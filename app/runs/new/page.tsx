import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { PageSearch } from '#app/_server/page-search.ts';
import { services } from '#app/_server/services.ts';
import type { ModelChoice } from '#components/runs/new/model-choice.ts';
import { NewRunForm } from '#components/runs/new/new-run-form.tsx';
import { requestInAddress } from '#components/runs/request-in-address.ts';
import { ClientMessages } from '#components/ui/client-messages.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { canonicalJson } from '#lib/benchmark/canonical-json.ts';
import { identityOf } from '#lib/models/model-identity.ts';
import type { ModelListing } from '#lib/services/contract.ts';
import { addPromptPack, startRun } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('runs.new');
  return { title: t('title') };
}

/** Parameters of the address that only the finer settings show. */
const finer =
  /^(judge)?(temperature|topP|maxTokens)$|^(trials|seed|briefing|mask|concurrency|maxCost)$/i;

export default async function NewRunPage(props: { readonly searchParams: PageSearch }) {
  const [t, search] = await Promise.all([getTranslations('runs.new'), props.searchParams]);
  const { suites, models, prompts } = services();
  const listed = suites.list();
  const asked = requestInAddress(search);
  const only = listed.length === 1 ? (listed[0]?.id ?? '') : '';
  return (
    <>
      <PageHeader title={t('title')} lede={t('lede')} className="mb-10" />
      <ClientMessages areas={['runs', 'models']}>
        <NewRunForm
          suites={listed}
          models={models.list().flatMap(asChoice)}
          packs={prompts.list()}
          defaults={{ ...asked, suite: asked.suite === '' ? only : asked.suite }}
          finerOpen={Object.keys(search).some((name) => finer.test(name))}
          start={startRun}
          addPack={addPromptPack}
        />
      </ClientMessages>
    </>
  );
}

/** Recorded replies can be judged again but not be asked for. */
function asChoice({ slug, spec, control, missingSecret }: ModelListing): readonly ModelChoice[] {
  if (spec.provider === 'recorded') return [];
  const scripted = spec.provider === 'scripted' ? 'embedded-judge' : 'registered';
  const kind = control ? 'control' : scripted;
  return [{ slug, identity: canonicalJson({ ...identityOf(spec) }), kind, missingSecret }];
}
