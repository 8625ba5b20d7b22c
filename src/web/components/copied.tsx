import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface CopiedProps {
  readonly text: string;
  /** What it is, for those who do not see it. */
  readonly label: string;
}

/** A text to take away, and a button that copies it. */
export function Copied({ text, label }: CopiedProps): ReactElement {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  return (
    <div className="copied">
      <pre tabIndex={0} aria-label={label} role="region">
        {text}
      </pre>
      <button type="button" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
        {t('cite.copy')}
      </button>
      <span role="status">{copied ? t('cite.copied') : ''}</span>
    </div>
  );
}
