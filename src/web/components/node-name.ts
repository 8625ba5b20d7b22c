import type { NodeKind, NodeNameFragment } from '../generated/operations.ts';

/** What a thing of any kind is called. */
export function nodeName(node: NodeNameFragment): string {
  switch (node.__typename) {
    case 'Project':
      return node.title;
    case 'Theme':
      return node.label;
    case 'Person':
      return node.personName;
    case 'Deliberation':
      return node.deliberationTitle;
    case 'Publication':
      return node.publicationTitle;
    case 'Source':
      return node.sourceTitle;
    default:
      return node.name;
  }
}

/** The kind of a thing, read from its id as the API makes it: `actor/lyon`. */
export function kindOfId(id: string): NodeKind {
  return id.slice(0, id.indexOf('/')).toUpperCase() as NodeKind;
}
