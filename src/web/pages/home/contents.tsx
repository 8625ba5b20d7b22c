import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Bars } from '../../components/bars.tsx';
import { FacetBars } from '../../components/facet-bars.tsx';
import { formatMoment } from '../../components/format-date.ts';
import { formatNumber } from '../../components/format-number.ts';
import { KindMark } from '../../components/kind-mark.tsx';
import { label } from '../../components/label.ts';
import { CountedMap } from '../../components/map/counted-map.tsx';
import { Section } from '../../components/section.tsx';
import { HomeDocument, type ActorKind, type HomeQuery, type Transition } from '../../generated/operations.ts';

const counted = [
  { kind: 'ACTOR', address: '/actors', word: 'actors' },
  { kind: 'PROJECT', address: '/projects', word: 'projects' },
  { kind: 'THEME', address: '/themes', word: 'themes' },
  { kind: 'PRACTICE', address: '/practices', word: 'practices' },
  { kind: 'SOURCE', address: '/sources', word: 'sources' },
] as const;

const transitions: readonly Transition[] = ['URBAN', 'DIGITAL', 'ECOLOGICAL'];

/** What is in here and how fresh it is. */
export function Contents(): ReactElement {
  const answer = useAnswer(HomeDocument, {});
  return (
    <Answered answer={answer}>
      {(data) => (
        <>
          <Counts data={data} />
          <Transitions data={data} />
          <CountedMap countries={{ projects: valuesOf(data.projects, 'country'), actors: valuesOf(data.actors, 'country') }} />
          <Spread data={data} />
        </>
      )}
    </Answered>
  );
}

function Counts({ data }: { readonly data: HomeQuery }): ReactElement {
  const { t } = useTranslation();
  const counts = new Map(data.dataset.counts.map(({ value, count }) => [value, count]));
  const countries = new Set([data.actors, data.projects].flatMap((list) => valuesOf(list, 'country').map(({ value }) => value)))
    .size;
  return (
    <Section id="contents" title={t('home.contents')}>
      <ul className="tiles">
        {counted.map(({ kind, address, word }) => (
          <li key={kind}>
            <Link to={address}>
              <strong>{formatNumber(counts.get(kind) ?? 0)}</strong> {t(`home.${word}`, { count: counts.get(kind) ?? 0 })}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/countries">
            <strong>{formatNumber(countries)}</strong> {t('home.countries', { count: countries })}
          </Link>
        </li>
      </ul>
      <p className="quiet">{t('home.fresh', { moment: formatMoment(data.dataset.builtAt) })}</p>
    </Section>
  );
}

function Transitions({ data }: { readonly data: HomeQuery }): ReactElement {
  const { t } = useTranslation();
  const counts = new Map(valuesOf(data.projects, 'transition').map(({ value, count }) => [value, count]));
  return (
    <Section id="transitions" title={t('home.transitions')}>
      <ul className="cards">
        {transitions.map((transition) => (
          <li key={transition} className={`card transition-${transition.toLowerCase()}`}>
            <h3>{label('Transition', transition)}</h3>
            <p>{t(`home.about.${transition}`)}</p>
            <p>
              <Link to={`/projects?transition=${transition}`}>
                {t('words.projectCount', { count: counts.get(transition) ?? 0 })}
              </Link>
              {' · '}
              <Link to={`/actors?transition=${transition}&sort=collaborators`}>{t('home.theirActors')}</Link>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Spread({ data }: { readonly data: HomeQuery }): ReactElement {
  const { t } = useTranslation();
  const kinds = valuesOf(data.actors, 'kind').map(({ value, count }) => ({ kind: value as ActorKind, count }));
  return (
    <div className="columns">
      <Section id="kinds" title={t('home.byKind')}>
        <Bars
          bars={kinds.map(({ kind, count }) => ({
            id: kind,
            count,
            name: (
              <>
                <KindMark kind={kind} named={false} /> <Link to={`/actors?kind=${kind}`}>{label('ActorKind', kind)}</Link>
              </>
            ),
          }))}
        />
      </Section>
      <Section id="countries" title={t('home.byCountry')}>
        <FacetBars
          facet={data.actors.facets.find(({ field }) => field === 'country')}
          address={(code) => `/country/${code.toLowerCase()}`}
          most={8}
        />
        <p>
          <Link to="/countries">{t('home.allCountries')}</Link>
        </p>
      </Section>
    </div>
  );
}

interface Faceted<Value> {
  readonly facets: readonly { readonly field: string; readonly values: readonly Value[] }[];
}

function valuesOf<Value>({ facets }: Faceted<Value>, field: string): readonly Value[] {
  return facets.find((facet) => facet.field === field)?.values ?? [];
}
