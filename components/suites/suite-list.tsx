import { useTranslations } from 'next-intl';
import { Table, TableCell, TableHead, TableRow } from '#components/ui/table.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { languages } from '#lib/benchmark/language.ts';
import type { SuiteSummary } from '#lib/benchmark/suite.ts';
import { SuiteHash } from './suite-hash.tsx';

export function SuiteList({ suites }: { readonly suites: readonly SuiteSummary[] }) {
  const t = useTranslations('suites');
  return (
    <Table label={t('tableLabel')}>
      <thead>
        <tr>
          <TableHead>{t('columns.title')}</TableHead>
          <TableHead>{t('columns.version')}</TableHead>
          <TableHead className="text-right">{t('columns.characters')}</TableHead>
          <TableHead className="text-right">{t('columns.probes')}</TableHead>
          <TableHead>{t('columns.languages')}</TableHead>
          <TableHead>{t('columns.licence')}</TableHead>
          <TableHead>{t('columns.hash')}</TableHead>
        </tr>
      </thead>
      <tbody>
        {suites.map((suite) => (
          <TableRow key={suite.hash}>
            <th scope="row" className="py-3 pr-6 text-left align-baseline font-normal">
              <TextLink href={`/suites/${suite.id}`} className="font-serif text-2xl">
                {suite.title}
              </TextLink>
              <span className="ml-3 text-ink-faint">{suite.id}</span>
            </th>
            <TableCell className="align-baseline">{suite.version}</TableCell>
            <TableCell className="text-right align-baseline">{suite.characters}</TableCell>
            <TableCell className="text-right align-baseline">{suite.probes}</TableCell>
            <TableCell className="align-baseline whitespace-nowrap">
              {languages
                .filter((each) => suite.languages[each] > 0)
                .map((each) =>
                  t('languageCount', {
                    language: t(`languages.${each}`),
                    count: suite.languages[each],
                  }),
                )
                .join(' · ')}
            </TableCell>
            <TableCell className="align-baseline whitespace-nowrap normal-nums">
              {suite.licence}
            </TableCell>
            <TableCell className="align-baseline">
              <SuiteHash hash={suite.hash} suite={suite.id} />
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}
