import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { signedIn } from '#app/_server/auth.ts';
import type { PageSearch } from '#app/_server/page-search.ts';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { signIn, signOut } from './actions.ts';

const refused = z.enum(['sign-in', 'loopback-only', 'other-site', 'wrong']).optional();

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('frame.signIn');
  return { title: t('title') };
}

export default async function SignInPage(props: { readonly searchParams: PageSearch }) {
  const [t, search, inside] = await Promise.all([
    getTranslations('frame.signIn'),
    props.searchParams,
    signedIn(),
  ]);
  const why = refused.catch(undefined).parse(search.refused);
  return (
    <>
      <PageHeader title={t('title')} lede={inside === null ? t('notNeeded') : t('lede')} />
      <div className="mt-8 grid max-w-md gap-5">
        {why !== undefined && why !== 'wrong' && (
          <Notice kind="error">{t(`refused.${why}`)}</Notice>
        )}
        {inside === false && (
          <form action={signIn} className="grid gap-5">
            <Field label={t('token')} {...(why === 'wrong' ? { error: t('wrong') } : {})}>
              {(control) => (
                <Input
                  {...control}
                  name="token"
                  type="password"
                  autoComplete="current-password"
                  required
                />
              )}
            </Field>
            <Button type="submit" tone="primary" className="justify-self-start">
              {t('submit')}
            </Button>
          </form>
        )}
        {inside === true && (
          <form action={signOut} className="grid justify-items-start gap-5">
            <p>{t('signedIn')}</p>
            <Button type="submit">{t('signOut')}</Button>
          </form>
        )}
      </div>
    </>
  );
}
