import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { NodePicker } from '../../components/node-picker.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useNames } from '../../components/use-names.ts';
import { readSide, sideName, type Side } from './common-question.ts';
import { GroundInCountry } from './ground-in-country.tsx';
import { GroundOfActors } from './ground-of-actors.tsx';
import { GroundOfCountries } from './ground-of-countries.tsx';

/** What two actors, two countries, or an actor and a country have in common. */
export function CommonPage(): ReactElement {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const [a, b] = [readSide(parameters, 'a'), readSide(parameters, 'b')];
  const names = useNames([a?.id, b?.id]);
  const choose = (side: 'a' | 'b') => (id: string) => {
    const next = new URLSearchParams(parameters);
    next.set(side, sideName(id));
    setParameters(next, { preventScrollReset: true });
  };
  return (
    <>
      <PageTitle text={t('common.title')} />
      <p className="lead">{t('common.lead')}</p>
      <div className="path-form">
        {(['a', 'b'] as const).map((side) => {
          const id = (side === 'a' ? a : b)?.id;
          return (
            <NodePicker
              key={`${side} ${id} ${names(id)}`}
              label={t(`common.${side}`)}
              name={names(id)}
              kinds={['ACTOR', 'COUNTRY']}
              onChoice={choose(side)}
            />
          );
        })}
      </div>
      {a !== undefined && b !== undefined && <Ground a={a} b={b} names={[names(a.id), names(b.id)]} />}
    </>
  );
}

interface GroundProps {
  readonly a: Side;
  readonly b: Side;
  readonly names: readonly [a: string, b: string];
}

function Ground({ a, b, names }: GroundProps): ReactElement {
  const { t } = useTranslation();
  if (a.country !== undefined && b.country !== undefined) return <GroundOfCountries a={a.country} b={b.country} names={names} />;
  if (a.country !== undefined) return <GroundInCountry actor={b.id} country={a.country} names={[names[1], names[0]]} />;
  if (b.country !== undefined) return <GroundInCountry actor={a.id} country={b.country} names={names} />;
  return (
    <>
      <GroundOfActors a={a.id} b={b.id} names={names} />
      <p>
        <Link to={`/paths?from=${sideName(a.id)}&to=${sideName(b.id)}`}>{t('common.paths')}</Link>
      </p>
    </>
  );
}
