import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

export interface Save {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** Buttons that give the reader files; says so when one could not be made. */
export function SaveButtons({ title, saves }: { readonly title: string; readonly saves: readonly Save[] }): ReactElement {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  const start = async (run: Save['run']) => {
    setFailed(false);
    await run().catch(() => setFailed(true));
  };
  return (
    <div className="save-buttons">
      <p>{title}</p>
      <ul className="tools">
        {saves.map(({ name, run }) => (
          <li key={name}>
            <button type="button" onClick={() => void start(run)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      {failed && <p role="alert">{t('picture.saveFailed')}</p>}
    </div>
  );
}
