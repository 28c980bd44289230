import type { Product } from './product.ts';

/** Registers an endpoint on a product's data, as a person does in the shell. */
export async function registerModel(
  product: Pick<Product, 'command'>,
  slug: string,
  baseUrl: string,
  ...more: readonly string[]
): Promise<void> {
  const where = ['--base-url', baseUrl, '--model', 'stand-in'];
  const { code, stderr } = await product.command('models', 'add', slug, ...where, ...more);
  if (code !== 0) throw new Error(`models add ${slug} ended with ${code}:\n${stderr}`);
}
