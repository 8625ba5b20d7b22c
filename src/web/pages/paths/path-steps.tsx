import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { NodeLink } from '../../components/node-link.tsx';
import { nodeName } from '../../components/node-name.ts';
import { Notes } from '../../components/sourced-page.tsx';
import type { PathsQuery } from '../../generated/operations.ts';
import { relationKeys, type RelationOnPath } from './relation-keys.ts';

type Path = PathsQuery['paths'][number];

/** A path: its sentence, then each step with the tie that leads to it and who states that tie. */
export function PathSteps({ path }: { readonly path: Path }): ReactElement {
  const { t } = useTranslation();
  const last = path.steps.length - 1;
  return (
    <li className="path">
      <p className="sentence">{path.sentence}</p>
      <ol className="steps">
        {path.steps.map(({ node, relationship, relationshipSources }, index) => (
          <li key={node.id}>
            {relationship !== null && (
              <span className="relation">
                {t(`relations.${relationKey(relationship)}`)}
                <Notes of={relationshipSources} />
              </span>
            )}
            <NodeLink node={node} />
            {index > 0 && index < last && <Avoid id={node.id} name={nodeName(node)} />}
          </li>
        ))}
      </ol>
    </li>
  );
}

function Avoid({ id, name }: { readonly id: string; readonly name: string }): ReactElement {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const next = new URLSearchParams(parameters);
  next.append('avoid', id);
  return (
    <Link className="avoid" to={`?${next}`} preventScrollReset aria-label={t('paths.without', { name })}>
      {t('paths.withoutThis')}
    </Link>
  );
}

function relationKey(relationship: string): RelationOnPath {
  return relationKeys.find((key) => key === relationship) ?? 'OTHER';
}
