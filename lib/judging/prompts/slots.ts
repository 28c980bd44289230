const slot = /\{([a-z]+)\}/g;

/** The names of the slots in a template, once each. */
export function slotsOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(slot)].map(([, name = '']) => name))];
}

/** In one pass: what a model wrote into one slot never opens another. A slot without a value stays as it is. */
export function fillSlots(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(slot, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}
