import { readOntology } from '../../ontology/read-ontology.ts';
import { RecordSet } from '../record-set.ts';
import { readDataPackage, sourcesOfPackage } from './data-package.ts';
import type { ImportFormat, ImportInput, IncomingRow } from './import-format.ts';

/** A folder in the tool's own form, as seed/ is. */
export const ownTables: ImportFormat = {
  id: 'data-package',
  label: { fr: 'Tables de Maillage (Data Package)', en: 'Tables of Maillage (Data Package)' },
  extensions: [],
  source: {},
  // A folder has no text to be known by: whoever opens it sees that it is one.
  accepts: () => false,
  ownSources: (path) => sourcesOfPackage(path, readOntology().ontology),
  read: readRows,
};

async function* readRows({ path }: ImportInput): AsyncGenerator<IncomingRow> {
  const { ontology } = readOntology();
  const seen = new RecordSet(ontology);
  for await (const record of readDataPackage(path, ontology)) {
    const where = record.where ?? '';
    const problems = seen.add(record).map(({ column, value, reason }) => ({ column, value: String(value), reason }));
    yield { where, records: problems.length > 0 ? [] : [record], problems, unmappedThemes: [] };
  }
}
