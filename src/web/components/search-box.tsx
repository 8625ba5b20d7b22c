import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Combobox } from './combobox.tsx';

/** Finds anything: a proposal leads to its page, Enter to the list of all results. */
export function SearchBox({ large = false, start = '' }: { readonly large?: boolean; readonly start?: string }): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [text, setText] = useState(start);
  return (
    <form
      role="search"
      className={large ? 'search-box search-box-large' : 'search-box'}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void navigate(`/search?${new URLSearchParams({ q: text.trim() })}`);
      }}
    >
      <Combobox
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        hideLabel
        text={text}
        onText={setText}
        onChoice={({ id }) => {
          setText('');
          void navigate(`/${id}`);
        }}
      />
      <button type="submit">{t('search.submit')}</button>
    </form>
  );
}
