import { startRehearsalEndpoint } from '#lib/models/rehearsal-endpoint.fixture.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { registerModel } from './register-model.ts';

const reply = 'I remember it well.\nThe most suitable role is [Harriet Tubman].\n7';

test('a run is watched live, paused, resumed, and exported', async ({ page, product }) => {
  let delayMs = 400;
  const endpoint = await startRehearsalEndpoint({ answer: () => reply, delayMs: () => delayMs });
  await registerModel(product, 'slow', endpoint.baseUrl);
  await page.goto('/runs/new?suite=starter&candidate=slow&judge=embedded-judge&concurrency=1');
  await page.getByRole('button', { name: 'Start the run' }).click();
  await expect(page).toHaveURL(/\/runs\/\d{4}-/);

  const replies = page.getByRole('progressbar', { name: 'Replies' });
  const done = async () => Number(await replies.getAttribute('aria-valuenow'));
  await expect.poll(done).toBeGreaterThan(5);
  const before = await done();
  await expect.poll(done).toBeGreaterThan(before);
  await expect(
    page.getByRole('region', { name: 'Results' }).getByText('slow').first(),
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByText('paused', { exact: true })).toBeVisible();
  delayMs = 20;
  const asked = endpoint.log.length;
  await page.waitForTimeout(700);
  expect(endpoint.log.length).toBe(asked);

  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByText('Every reply is in')).toBeVisible({ timeout: 25_000 });
  expect(endpoint.log.length).toBeLessThanOrEqual(62);
  await expectAccessible(page);

  const [bundle] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'bundle' }).click(),
  ]);
  expect(bundle.suggestedFilename()).toMatch(/-bundle\.zip$/);
  await endpoint.close();
});

test.describe('gaps', () => {
  test('a run with gaps says what failed, and fills them when asked', async ({ page, product }) => {
    let broken = true;
    const endpoint = await startRehearsalEndpoint({
      answer: ({ messages }) =>
        broken && JSON.stringify(messages).includes('Sherlock Holmes')
          ? { status: 400, body: '{"error":{"message":"Not today."}}' }
          : reply,
    });
    await registerModel(product, 'gappy', endpoint.baseUrl);
    await page.goto('/runs/new?suite=starter&candidate=gappy&judge=gappy&samples=1&language=en');
    await page.getByRole('button', { name: 'Start the run' }).click();
    await expect(page.getByText('finished with gaps')).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText('not understood by the endpoint')).toBeVisible();
    broken = false;
    await page.getByRole('button', { name: 'Fill the gaps' }).click();
    await expect(page.getByText('Every reply is in')).toBeVisible({ timeout: 20_000 });
    await endpoint.close();
  });
});
