import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { NodeNameFragment } from '../generated/operations.ts';
import { KindMark } from './kind-mark.tsx';
import { nodeName } from './node-name.ts';

/** The name of a thing of any kind, which leads to its page. */
export function NodeLink({ node }: { readonly node: NodeNameFragment }): ReactElement {
  return (
    <span className="actor-link">
      {'kind' in node && <KindMark kind={node.kind} />}
      {'kind' in node && '\u00a0'}
      <Link to={`/${node.id}`}>{nodeName(node)}</Link>
    </span>
  );
}
