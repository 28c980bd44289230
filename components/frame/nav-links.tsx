'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { cn } from '#components/ui/class-names.ts';

export interface NavItem {
  readonly href: string;
  readonly label: string;
}

export function NavLinks(props: { readonly label: string; readonly items: readonly NavItem[] }) {
  const path = usePathname();
  const here = currentItem(path, props.items);
  return (
    <nav aria-label={props.label}>
      <ul className="flex flex-wrap gap-x-5 sm:gap-x-8">
        {props.items.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={href === here ? 'page' : undefined}
              className={cn(
                'small-caps inline-flex min-h-9 items-center border-b transition-colors hover:text-curtain sm:min-h-11',
                href === here ? 'border-curtain text-curtain' : 'border-transparent text-ink-soft',
              )}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The longest address that the path lies under: `/runs/new` is not under Runs. */
function currentItem(path: string, items: readonly NavItem[]): string | undefined {
  return items
    .map(({ href }) => href)
    .filter((href) => path === href || (href !== '/' && path.startsWith(`${href}/`)))
    .sort((a, b) => b.length - a.length)[0];
}
