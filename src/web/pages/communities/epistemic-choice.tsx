import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { NodePicker } from '../../components/node-picker.tsx';
import type { Criteria } from '../../components/use-criteria.ts';
import { useNames } from '../../components/use-names.ts';
import { themeId } from '../lists/filters.ts';

/** Fewest actors that one may ask for; the API refuses fewer on large graphs. */
const fewest = [5, 10, 20, 50] as const;
const USUAL = 10;

/** Fewest actors of a community, as the address says. */
export function readFewest(parameters: URLSearchParams): number {
  return fewest.find((one) => String(one) === parameters.get('min')) ?? USUAL;
}

/** Which communities are shown: those of one theme or of all, and how large they have to be. */
export function EpistemicChoice({ criteria }: { readonly criteria: Criteria }): ReactElement {
  const { t } = useTranslation();
  const { parameters, set } = criteria;
  const theme = parameters.get('theme');
  const id = theme === null ? undefined : themeId(theme);
  const name = useNames([id])(id);
  return (
    <div className="path-form">
      <NodePicker
        label={t('communities.ofTheme')}
        name={name}
        kinds={['THEME']}
        onChoice={(chosen) => set('theme', chosen.slice('theme/'.length))}
      />
      {theme !== null && (
        <button type="button" onClick={() => set('theme', '')}>
          {t('communities.allThemes')}
        </button>
      )}
      <label className="order-choice">
        {t('communities.fewest')}{' '}
        <select
          value={readFewest(parameters)}
          onChange={({ target }) => set('min', Number(target.value) === USUAL ? '' : target.value)}
        >
          {fewest.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
