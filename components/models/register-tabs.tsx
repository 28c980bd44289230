'use client';
import { useTranslations } from 'next-intl';
import { Tab, TabList, TabPanel, Tabs } from '#components/ui/tabs.tsx';
import { RegisterBox, RegisterForm, SystemRoleBox } from './register-form.tsx';
import type { RegisterAction } from './register-state.ts';

export function RegisterTabs(props: {
  readonly endpoint: RegisterAction;
  readonly local: RegisterAction;
}) {
  const t = useTranslations('models.register');
  return (
    <Tabs defaultValue="endpoint">
      <TabList aria-label={t('title')}>
        <Tab value="endpoint">{t('endpoint')}</Tab>
        <Tab value="local">{t('local')}</Tab>
      </TabList>
      <TabPanel value="endpoint">
        <p className="mb-5 max-w-[66ch] text-ink-soft">{t('endpointBody')}</p>
        <RegisterForm act={props.endpoint} label={t('endpoint')}>
          {(state) => (
            <>
              <RegisterBox name="slug" state={state} />
              <RegisterBox name="model" state={state} />
              <RegisterBox name="baseUrl" state={state} inputMode="url" />
              <RegisterBox name="apiKeyEnv" state={state} />
              <div className="grid grid-cols-2 gap-4">
                <RegisterBox name="inputUsd" state={state} inputMode="decimal" />
                <RegisterBox name="outputUsd" state={state} inputMode="decimal" />
              </div>
              <SystemRoleBox />
            </>
          )}
        </RegisterForm>
      </TabPanel>
      <TabPanel value="local">
        <p className="mb-5 max-w-[66ch] text-ink-soft">{t('localBody')}</p>
        <RegisterForm act={props.local} label={t('local')}>
          {(state) => (
            <>
              <RegisterBox name="slug" state={state} />
              <RegisterBox name="path" state={state} />
              <SystemRoleBox />
            </>
          )}
        </RegisterForm>
      </TabPanel>
    </Tabs>
  );
}
