import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Copied } from '../../../components/copied.tsx';
import { basename } from '../../../language.ts';
import { parts, type NetworkView, type Part } from '../view/network-view.ts';
import { writeView } from '../view/view-address.ts';

interface EmbedCodeProps {
  readonly view: NetworkView;
  readonly title: string;
}

/** What to put into a page of another site to show this view there, with a choice of what stands around the drawing. */
export function EmbedCode({ view, title }: EmbedCodeProps): ReactElement {
  const { t } = useTranslation();
  const [show, setShow] = useState<readonly Part[]>(['legend']);
  const toggle = (part: Part) => setShow(parts.filter((other) => show.includes(other) !== (other === part)));
  const address = `${location.origin}${basename === '/' ? '' : basename}/embed/network?${writeView({ ...view, show })}`;
  const code = `<iframe src="${attribute(address)}" title="${attribute(title)}" width="800" height="650" loading="lazy"></iframe>`;
  return (
    <details className="cite">
      <summary>{t('network.embed')}</summary>
      <fieldset className="network-embed">
        <legend>{t('network.embedParts')}</legend>
        {parts.map((part) => (
          <label key={part}>
            <input type="checkbox" checked={show.includes(part)} onChange={() => toggle(part)} /> {t(`network.parts.${part}`)}
          </label>
        ))}
      </fieldset>
      <Copied text={code} label={t('network.embed')} />
    </details>
  );
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
