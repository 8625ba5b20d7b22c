import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { formatNumber } from '../../components/format-number.ts';
import { label } from '../../components/label.ts';
import { NodeLink } from '../../components/node-link.tsx';
import { InlineList } from '../../components/inline-list.tsx';
import { kindOfId, nodeName } from '../../components/node-name.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { Pager } from '../../components/pager.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { SearchDocument, type NodeKind, type SearchQuery } from '../../generated/operations.ts';
import { Highlight, plain } from './highlight.tsx';

/** Results over everything, and how they are spread over kinds of thing. */
export function SearchPage(): ReactElement {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const text = parameters.get('q') ?? '';
  const kind = parameters.get('kind') as NodeKind | null;
  const variables = { text, after: parameters.get('after'), ...(kind !== null && { kinds: [kind] }) };
  const answer = useAnswer(SearchDocument, variables, { keep: true, enabled: text !== '' });
  return (
    <>
      <PageTitle text={text === '' ? t('search.title') : t('search.titleFor', { text })} />
      <SearchBox large start={text} key={text} />
      {text !== '' && (
        <Answered answer={answer}>
          {(data) => (
            <>
              <p role="status">
                {t('search.count', { count: data.search.totalCount, formatted: formatNumber(data.search.totalCount) })}
              </p>
              <Kinds data={data} chosen={kind} />
              <OnMaps data={data} text={text} />
              {data.search.totalCount === 0 ? <p className="state">{t('search.none')}</p> : <Results data={data} />}
              <Pager page={data.search.pageInfo} />
            </>
          )}
        </Answered>
      )}
    </>
  );
}

function Kinds({ data, chosen }: { readonly data: SearchQuery; readonly chosen: NodeKind | null }): ReactElement {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const text = parameters.get('q') ?? '';
  const address = (kind?: string) => `?${new URLSearchParams({ q: text, ...(kind !== undefined && { kind }) })}`;
  const values = data.everywhere.facets[0]?.values ?? [];
  return (
    <nav aria-label={t('search.kinds')}>
      <ul className="chips">
        <li>
          <Link to={address()} aria-current={chosen === null ? 'true' : undefined}>
            {t('search.all')}
          </Link>
        </li>
        {values.map(({ value, label: name, count }) => (
          <li key={value}>
            <Link to={address(value)} aria-current={chosen === value ? 'true' : undefined}>
              {name} <span className="count">{formatNumber(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The lists that find the same text lead to maps. */
function OnMaps({ data, text }: { readonly data: SearchQuery; readonly text: string }): ReactElement | null {
  const { t } = useTranslation();
  const found = new Set(data.everywhere.facets[0]?.values.map(({ value }) => value));
  const lists = (['actors', 'projects'] as const).filter((list) => found.has(list === 'actors' ? 'ACTOR' : 'PROJECT'));
  if (lists.length === 0) return null;
  return (
    <p>
      <InlineList
        items={lists.map((list) => ({
          id: list,
          content: <Link to={`/${list}?${new URLSearchParams({ q: text, view: 'map' })}`}>{t(`search.onMap.${list}`)}</Link>,
        }))}
      />
    </p>
  );
}

function Results({ data }: { readonly data: SearchQuery }): ReactElement {
  return (
    <ol className="results">
      {data.search.edges.map(({ node, highlight }) => (
        <li key={node.id}>
          <p>
            <NodeLink node={node} /> <span className="quiet">{label('NodeKind', kindOfId(node.id))}</span>
          </p>
          {highlight !== null && plain(highlight) !== nodeName(node) && (
            <p className="quiet">
              <Highlight text={highlight} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
