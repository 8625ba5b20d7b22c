import type { ReactElement, ReactNode } from 'react';

interface PageTitleProps {
  readonly text: string;
  /** What kind of thing the page is about, above its name. */
  readonly over?: ReactNode;
}

/** The heading of a page and the title of its tab. */
export function PageTitle({ text, over }: PageTitleProps): ReactElement {
  return (
    <>
      <title>{`${text} · Maillage`}</title>
      {over !== undefined && <p className="over-title">{over}</p>}
      <h1>{text}</h1>
    </>
  );
}
