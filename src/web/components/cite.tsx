import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../language.ts';
import { bibtex } from './bibtex.ts';
import { Copied } from './copied.tsx';
import { formatDay, formatMoment } from './format-date.ts';

interface CiteProps {
  readonly id: string;
  readonly name: string;
  readonly dataset: { readonly builtAt: string };
}

/** How to refer to a page: what it said on which day, since what it says may change. */
export function Cite({ id, name, dataset }: CiteProps): ReactElement {
  const { t } = useTranslation();
  const today = new Date();
  const address = `${window.location.origin}${language === 'en' ? '/en' : ''}/${id}`;
  const moment = formatMoment(dataset.builtAt);
  const sentence = t('cite.sentence', { name, address, moment, today: formatDay(today) });
  const entry = bibtex({ id, title: name, address, read: today, note: t('cite.state', { moment }) });
  return (
    <>
      <details className="cite">
        <summary>{t('cite.title')}</summary>
        <Copied text={sentence} label={t('cite.title')} />
        <Copied text={entry} label={t('cite.title')} />
      </details>
      <p className="print-only">{sentence}</p>
    </>
  );
}
