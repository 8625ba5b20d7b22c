import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { dataPackageDescriptor } from '../src/ontology/data-package-descriptor.ts';
import { publicSchema } from '../src/ontology/public-schema.ts';
import { readOntology } from '../src/ontology/read-ontology.ts';
import { claimsPage } from './claims-page.ts';
import { flowPage } from './flow-page.ts';
import { measurePage } from './measure-page.ts';
import { measureSchema } from './measure-schema.ts';
import { ontologyPage } from './ontology-page.ts';
import { groupPage, statisticPage } from './statistic-page.ts';
import { statisticSchema } from './statistic-schema.ts';
import { typescriptTypes } from './typescript-types.ts';
import { webLabels } from './web-labels.ts';
import { webOperations } from './web-operations.ts';

/** A file that is committed and made from declarations (schema/, measures, statistics, the operations of src/web): `npm run codegen` writes it, a test fails when it is stale. */
export interface GeneratedFile {
  /** From the root of the project. */
  readonly path: string;
  readonly text: string;
}

/** The parts of schema/ that are made from the declarations of measures and statistics. */
export function generatedSchema(): GeneratedFile[] {
  return [
    { path: 'schema/measures.graphql', text: measureSchema() },
    { path: 'schema/statistics.graphql', text: statisticSchema() },
  ];
}

export async function generatedFiles(): Promise<GeneratedFile[]> {
  const { ontology } = readOntology();
  const schema = publicSchema();
  return [
    ...generatedSchema(),
    { path: 'docs/claims.md', text: await claimsPage() },
    { path: 'docs/insight.md', text: await measurePage() },
    { path: 'docs/insight-groups.md', text: await statisticPage(groupPage) },
    { path: 'docs/insight-flows.md', text: await statisticPage(flowPage) },
    { path: 'docs/ontology.md', text: ontologyPage(ontology) },
    { path: 'docs/schema.graphql', text: `${printSchema(schema)}\n` },
    { path: 'seed/datapackage.json', text: `${JSON.stringify(dataPackageDescriptor(ontology), null, 2)}\n` },
    { path: 'src/ontology/generated/types.ts', text: await typescriptTypes(schema) },
    { path: 'src/web/generated/labels.ts', text: webLabels(ontology) },
    { path: 'src/web/generated/operations.ts', text: await webOperations(schema) },
  ];
}

export function projectFile(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
