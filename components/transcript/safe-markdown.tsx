import type { ComponentProps } from 'react';
import Markdown, { type Components } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { LeftOut } from './left-out.tsx';
import { isLightMarkdown, shownText } from './shown-text.ts';

/** A model's headings are emphasis within its speech, no part of the page's outline. */
function Shout({ children }: ComponentProps<'h1'>) {
  return <p className="font-semibold">{children}</p>;
}

const components: Components = {
  h1: Shout,
  h2: Shout,
  h3: Shout,
  h4: Shout,
  h5: Shout,
  h6: Shout,
  a: ({ href, children }) => (
    <a href={href} rel="noreferrer nofollow ugc" className="underline underline-offset-4">
      {children}
    </a>
  ),
};

/**
 * What a model wrote, as Markdown. It is hostile text: HTML in it is shown as text, what is left is
 * sanitised, and nothing is loaded on its behalf (an image would call home). What would take the parser
 * long is shown as it was written.
 */
export function SafeMarkdown(props: { readonly text: string }) {
  const { text, left } = shownText(props.text);
  return (
    <>
      {isLightMarkdown(text) ? (
        <div className="grid gap-3 wrap-anywhere [&_blockquote]:border-l-2 [&_blockquote]:border-hairline [&_blockquote]:pl-4 [&_code]:font-mono [&_code]:text-[0.85em] [&_ol]:list-decimal [&_ol]:pl-6 [&_pre]:whitespace-pre-wrap [&_ul]:list-disc [&_ul]:pl-6">
          <Markdown
            components={components}
            disallowedElements={['img', 'input', 'hr']}
            rehypePlugins={[rehypeSanitize]}
            remarkPlugins={[remarkGfm]}
          >
            {text}
          </Markdown>
        </div>
      ) : (
        <p
          className="max-h-[60vh] overflow-y-auto wrap-anywhere whitespace-pre-wrap"
          {...reachable}
        >
          {text}
        </p>
      )}
      <LeftOut count={left} />
    </>
  );
}

/** What scrolls must be reachable by key. */
const reachable = { tabIndex: 0 };
