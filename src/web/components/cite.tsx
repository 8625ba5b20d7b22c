import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../language.ts';
import { bibtex } from './bibtex.ts';
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
        <Copied text={sentence} />
        <Copied text={entry} />
      </details>
      <p className="print-only">{sentence}</p>
    </>
  );
}

function Copied({ text }: { readonly text: string }): ReactElement {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  return (
    <div className="copied">
      <pre tabIndex={0} aria-label={t('cite.title')} role="region">
        {text}
      </pre>
      <button type="button" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
        {t('cite.copy')}
      </button>
      <span role="status">{copied ? t('cite.copied') : ''}</span>
    </div>
  );
}
