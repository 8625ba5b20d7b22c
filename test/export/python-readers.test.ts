/**
 * Readers in Python, run where python3 can import them: networkx, followthemoney, and lxml with the schemas that pyIATI ships.
 * A test whose reader is not there is skipped and says which one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportFormat } from '../../src/export/formats.ts';
import { openEmbeddedStore } from '../../src/graph/embedded/embedded-store.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { seedStore } from '../../src/ingest/seed.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { count, writtenBytes } from './written.ts';

function python(script: string, ...words: readonly string[]): { readonly status: number | null; readonly out: string } {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', script, ...words], { encoding: 'utf8' });
  return { status, out: status === 0 ? stdout.trim() : stderr };
}

/** Whether modules are there, without running them: pyIATI's own code is too old for today's Python, its schemas are not. */
const has = (...modules: readonly string[]): boolean =>
  python('import importlib.util, sys; sys.exit(not all(importlib.util.find_spec(name) for name in sys.argv[1:]))', ...modules)
    .status === 0;

const pairs =
  'MATCH (a:Actor)-[:PARTICIPATES_IN]->(:Project)<-[:PARTICIPATES_IN]-(b:Actor) WHERE a.id < b.id WITH DISTINCT a, b RETURN count(*) AS count';

describe('readers in Python', () => {
  let store: GraphStore;
  let folder: string;
  beforeAll(async () => {
    store = await openEmbeddedStore({});
    await seedStore(store, readOntology().ontology);
    folder = await mkdtemp(join(tmpdir(), 'maillage-python-'));
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  async function file(id: string): Promise<string> {
    // openpyxl goes by the ending.
    const path = join(folder, `${id}.${exportFormat(id).extension}`);
    await writeFile(path, await writtenBytes(store, id));
    return path;
  }

  const withReader = (modules: readonly string[], name: string, work: () => Promise<void>): void => {
    if (has(...modules)) test(name, work, 120_000);
    else test.skip(`${name}: python3 cannot import ${modules.join(' and ')}`, work);
  };

  withReader(['networkx'], 'networkx reads graphml with every actor and tie', async () => {
    const script =
      'import networkx, sys; g = networkx.read_graphml(sys.argv[1], force_multigraph=True); print(g.number_of_nodes(), g.number_of_edges(), g.nodes["actor:lyon"]["label"], type(next(d["weight"] for _, _, d in g.edges(data=True))).__name__)';
    const { out } = python(script, await file('graphml'));
    const nodes = await count(store, 'MATCH (n:Actor) RETURN count(n) AS count');
    const edges =
      (await count(store, pairs)) + (await count(store, 'MATCH (:Actor)-[r:PARTNER_OF]->() RETURN count(r) AS count'));
    expect(out).toBe(`${nodes} ${edges} Lyon float`);
  });

  withReader(['networkx'], 'networkx reads gexf, told that 1.3 is 1.2', async () => {
    // networkx 3 knows no later version than 1.2 draft; ours differs from it by the kind of edges, which it passes over.
    const script = `
import networkx, sys, io
text = open(sys.argv[1], encoding='utf8').read()
text = text.replace('http://gexf.net/1.3', 'http://www.gexf.net/1.2draft').replace('version="1.3"', 'version="1.2"')
g = networkx.read_gexf(io.BytesIO(text.encode('utf8')), version='1.2draft')
print(g.number_of_nodes(), g.nodes['actor/lyon']['label'])`;
    const { out } = python(script, await file('gexf'));
    expect(out).toBe(`${await count(store, 'MATCH (n:Actor) RETURN count(n) AS count')} Lyon`);
  });

  withReader(['followthemoney'], 'followthemoney reads every entity, and keeps every value as it is', async () => {
    const script = `
import json, sys
from followthemoney import model
entities, lost = 0, []
for line in open(sys.argv[1], encoding='utf8'):
    said = json.loads(line)
    model.get(said['schema']).validate(said)
    read = model.get_proxy(said, cleaned=False)
    entities += 1
    for name, values in said['properties'].items():
        if name not in model.get(said['schema']).properties or (values and not read.get(name)):
            lost.append((said['id'], name, values))
print(entities, json.dumps(lost))`;
    const { out } = python(script, await file('follow-the-money'));
    const expected = await count(store, 'MATCH (n:Node) WHERE n:Actor OR n:Project RETURN count(n) AS count');
    const ties = await count(
      store,
      'MATCH (:Actor)-[r:PARTICIPATES_IN|PARTNER_OF|MEMBER_OF|SUCCEEDED_BY]->(:Node) RETURN count(r) AS count',
    );
    expect(out).toBe(`${expected + ties} []`);
  });

  withReader(['lxml', 'iati'], "iati-activities is valid by IATI's schema", async () => {
    const script = `
import importlib.util, os, sys
from lxml import etree
folder = importlib.util.find_spec('iati').submodule_search_locations[0]
schema = etree.XMLSchema(etree.parse(os.path.join(folder, 'resources/standard/2-03/schemas/iati-activities-schema.xsd')))
print(schema.validate(etree.parse(sys.argv[1])), [str(error) for error in schema.error_log][:5])`;
    expect(python(script, await file('iati-activities')).out).toBe('True []');
  });

  withReader(['openpyxl'], 'openpyxl reads the workbook', async () => {
    const script = `
import openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
sheet = book['Acteurs']
print(book.sheetnames, sheet.max_row, sheet.freeze_panes, sheet['A1'].font.b, sheet.auto_filter.ref is not None)`;
    const rows = 1 + (await count(store, 'MATCH (n:Actor) RETURN count(n) AS count'));
    expect(python(script, await file('xlsx')).out).toBe(`['Acteurs', 'Sources', 'Lisez-moi'] ${rows} A2 True True`);
  });

  withReader(['rdflib'], 'rdflib reads turtle and json-ld as one graph', async () => {
    const script = `
import rdflib, sys
from rdflib.compare import isomorphic
turtle, jsonld = rdflib.Graph().parse(sys.argv[1], format='turtle'), rdflib.Graph().parse(sys.argv[2], format='json-ld')
print(len(turtle) > 5000, isomorphic(turtle, jsonld))`;
    expect(python(script, await file('turtle'), await file('json-ld')).out).toBe('True True');
  });
});
