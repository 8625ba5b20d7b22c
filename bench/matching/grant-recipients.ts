import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { fold } from '../../src/ontology/fold.ts';
import { reconcilerOf } from '../../src/ingest/reconcile/reconciler.ts';
import { slug } from '../../src/ingest/formats/slug.ts';
import { Decisions } from './precision-recall.ts';

interface Mention {
  readonly name: string;
  readonly siren: string;
}

export interface GrantRecipients {
  /** Every two rows of the file: whether they are given to one recipient. */
  readonly rows: Decisions;
  /** Every two spellings. */
  readonly spellings: Decisions;
  readonly recipients: number;
}

/**
 * Recipients of the grants of a département, from an empty graph: their SIREN is kept from the reconciler, and then tells which
 * rows should have met. A name that two recipients share cannot be told apart here, and counts as wrong.
 */
export async function judgeGrantRecipients(path: string): Promise<GrantRecipients> {
  const rows = parse(await readFile(path), { columns: true, delimiter: ';', bom: true }) as Record<string, string>[];
  const mentions = rows.map((row) => ({
    name: row['Nom du bénéficiaire'] ?? '',
    siren: row['Identification du bénéficiaire'] ?? '',
  }));
  const spellings = [...new Map(mentions.map((mention) => [`${fold(mention.name)} ${mention.siren}`, mention])).values()];
  return {
    rows: await judge(mentions),
    spellings: await judge(spellings),
    recipients: new Set(mentions.map(({ siren }) => siren)).size,
  };
}

async function judge(mentions: readonly Mention[]): Promise<Decisions> {
  const reconciler = reconcilerOf([]);
  const resolutions = await reconciler.resolve(
    mentions.map(({ name }) => ({
      id: `actor/${slug(name)}-fr`,
      name,
      aliases: [],
      kind: 'ASSOCIATION',
      country: 'FR',
      identifiers: [],
    })),
  );
  const decisions = new Decisions();
  for (let i = 0; i < mentions.length; i++) {
    for (let j = i + 1; j < mentions.length; j++) {
      decisions.add(resolutions[i]?.id === resolutions[j]?.id, mentions[i]?.siren === mentions[j]?.siren);
    }
  }
  return decisions;
}
