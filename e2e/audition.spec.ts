import { startRehearsalEndpoint } from '#lib/models/rehearsal-endpoint.fixture.ts';
import { expect, test } from './fixtures.ts';

test('register an endpoint, launch it, watch it, open the board, follow a score to its sentence', async ({
  page,
}) => {
  const endpoint = await startRehearsalEndpoint({
    answer: () => 'I came from Tangier, and I have seen much of the world.',
    delayMs: 30,
  });
  await page.goto('/models');
  const form = page.getByRole('form', { name: 'An endpoint' });
  await form.getByLabel('Slug').fill('newcomer');
  await form.getByLabel('Base URL').fill(endpoint.baseUrl);
  await form.getByLabel('Model name').fill('newcomer');
  await form.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByText('newcomer is registered')).toBeVisible();

  await page.goto('/runs/new');
  await page.getByRole('checkbox', { name: 'newcomer' }).first().check();
  await page.getByRole('checkbox', { name: 'embedded-judge' }).check();
  await expect(page.getByText(/calls/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Start the run' }).click();
  await expect(page.getByText('Every reply is in')).toBeVisible({ timeout: 60_000 });

  await page.getByRole('link', { name: 'See the board' }).click();
  await expect(page).toHaveURL(/\/\?board=/);
  const score = page.getByRole('link', { name: /^Identity of newcomer/ });
  await expect(score).toBeVisible();
  await score.click();
  await expect(page).toHaveURL(/transcripts\?candidate=newcomer&metric=role-identity/);
  await page.getByRole('link', { name: 'Ibn Battuta' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ibn Battuta');
  await expect(page.getByText('I came from Tangier').first()).toBeVisible();
  const judges = page.getByRole('complementary', { name: 'The judges on turn 1' });
  await judges.getByText('The judge’s reply').first().click();
  await expect(judges.getByText(/most suitable role is \[/)).toBeVisible();
  await endpoint.close();
});
