import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { actorName } from '../../components/actor-name.ts';
import { NodePicker } from '../../components/node-picker.tsx';
import { useNames } from '../../components/use-names.ts';
import { readPathQuestion } from './path-question.ts';

/** Choices of the largest number of ties: below the smallest hardly any path is left. */
const degrees = [10, 20, 50, 100];

/** Which two actors, and what to keep away from. Every choice goes into the address at once. */
export function PathForm(): ReactElement {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const { from, to, avoid, maxDegree } = readPathQuestion(parameters);
  const names = useNames([from, to, ...avoid]);
  const change = (edit: (next: URLSearchParams) => void) => {
    const next = new URLSearchParams(parameters);
    edit(next);
    setParameters(next, { preventScrollReset: true });
  };
  return (
    <div className="path-form">
      <NodePicker
        key={`from ${from} ${names(from)}`}
        label={t('paths.from')}
        name={names(from)}
        onChoice={(id) => change((next) => next.set('from', actorName(id)))}
      />
      <NodePicker
        key={`to ${to} ${names(to)}`}
        label={t('paths.to')}
        name={names(to)}
        onChoice={(id) => change((next) => next.set('to', actorName(id)))}
      />
      <NodePicker
        key={`avoid ${avoid}`}
        label={t('paths.avoid')}
        name=""
        kinds={['ACTOR', 'PROJECT', 'PRACTICE', 'EVENT']}
        onChoice={(id) => change((next) => next.append('avoid', id))}
      />
      <label className="degree">
        {t('paths.maxDegree')}
        <select
          value={maxDegree ?? ''}
          onChange={({ target }) =>
            change((next) => (target.value === '' ? next.delete('maxDegree') : next.set('maxDegree', target.value)))
          }
        >
          <option value="">{t('paths.anyDegree')}</option>
          {degrees.map((degree) => (
            <option key={degree} value={degree}>
              {t('paths.upTo', { degree })}
            </option>
          ))}
        </select>
      </label>
      {avoid.length > 0 && (
        <ul className="chips" aria-label={t('paths.avoided')}>
          {avoid.map((id) => (
            <li key={id}>
              <button type="button" onClick={() => change((next) => next.delete('avoid', id))}>
                {t('paths.allow', { name: names(id) })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
