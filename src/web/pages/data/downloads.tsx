import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { InlineList } from '../../components/inline-list.tsx';
import { Section } from '../../components/section.tsx';
import { downloads, linksOf, type DownloadLink } from './download-links.ts';

/** The whole graph as files, by what one wants to do with them. */
export function Downloads(): ReactElement {
  const { t } = useTranslation();
  const text = ({ format, type }: DownloadLink): string =>
    type === undefined ? t(`data.formats.${format}`) : `${t(`frame.${type}`)}, ${t(`data.formats.${format}`)}`;
  return (
    <Section id="downloads" title={t('data.downloads')}>
      <dl className="facts">
        {downloads.map((download) => (
          <div key={download.purpose}>
            <dt>{t(`data.purposes.${download.purpose}`)}</dt>
            <dd>
              <InlineList
                items={linksOf(download).map((link) => ({
                  id: link.address,
                  content: <a href={link.address}>{text(link)}</a>,
                }))}
              />
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t('data.downloadsNote')}</p>
    </Section>
  );
}
