import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as names from '../french-names.ts';
import { Random } from '../random.ts';

export interface IatiOptions {
  readonly seed: number;
  /** The file ends with the activity that reaches this size. */
  readonly bytes: number;
}

/** Much of a published file is in elements that the graph has no place for; here as there, most of an activity is transactions and results. */
const TRANSACTIONS = 20;
const RESULTS = 8;
const PUBLISHERS = 40;
const PARTNERS = 3_000;

/** Writes IATI 2.03 activities, one after the other, and gives their number. The same options give the same file. */
export async function writeIati(path: string, options: IatiOptions): Promise<number> {
  let activities = 0;
  await pipeline(Readable.from(pieces(options, () => (activities += 1))), createWriteStream(path));
  return activities;
}

function* pieces({ seed, bytes }: IatiOptions, onActivity: () => void): Generator<string> {
  const random = new Random(seed);
  const publishers = Array.from({ length: PUBLISHERS }, () => names.institutionName(random));
  const partners = Array.from({ length: PARTNERS }, () => names.associationName(random));
  let size = 0;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n';
  for (let number = 1; size < bytes; number += 1) {
    const piece = activity(random, { number, publishers, partners });
    size += Buffer.byteLength(piece);
    onActivity();
    yield piece;
  }
  yield '</iati-activities>\n';
}

interface Scene {
  readonly number: number;
  readonly publishers: readonly string[];
  readonly partners: readonly string[];
}

function activity(random: Random, { number, publishers, partners }: Scene): string {
  const publisher = random.integer(0, publishers.length - 1);
  const partner = Math.floor(partners.length * random.fraction() ** 2);
  const year = random.integer(2008, 2022);
  const title = names.projectTitle(random);
  return `<iati-activity xml:lang="fr" default-currency="EUR" hierarchy="1">
  <iati-identifier>FR-3-${number}</iati-identifier>
  <reporting-org ref="FR-3" type="10"><narrative>Bailleur engendré</narrative></reporting-org>
  <title><narrative>${title}</narrative></title>
  <description type="1"><narrative>${`${title} : échanges d’élus et d’agents, travaux et formation des équipes. `.repeat(4)}</narrative></description>
  <participating-org role="1" type="10" ref="XM-DAC-${1000 + publisher}"><narrative>${publishers[publisher] ?? ''}</narrative></participating-org>
  <participating-org role="4" type="22" ref="XI-PB-${2000 + partner}"><narrative>${partners[partner] ?? ''}</narrative></participating-org>
  <activity-status code="2"/>
  <activity-date type="2" iso-date="${year}-03-01"/><activity-date type="3" iso-date="${year + 2}-06-30"/>
  <contact-info><organisation><narrative>Bailleur engendré</narrative></organisation><email>contact@example.org</email></contact-info>
  <recipient-country code="${random.pick(['SN', 'ML', 'BF', 'MA', 'TN', 'VN', 'MG', 'HT'])}" percentage="100"/>
  <sector vocabulary="1" code="${random.pick(['14010', '14030', '43030', '11110', '12220', '16061'])}" percentage="100"/>
${times(TRANSACTIONS, (index) => transaction(random, year, index))}${times(RESULTS, (index) => result(random, index))}</iati-activity>
`;
}

function transaction(random: Random, year: number, index: number): string {
  const value = random.heavyTailed(1_000, 1_000_000, 1);
  return `  <transaction ref="t${index}"><transaction-type code="${index === 0 ? 2 : 3}"/><transaction-date iso-date="${year}-05-${10 + (index % 18)}"/>
    <value currency="EUR" value-date="${year}-05-01">${value}</value>
    <provider-org ref="FR-3"><narrative>Bailleur engendré</narrative></provider-org></transaction>
`;
}

function result(random: Random, index: number): string {
  return `  <result type="1"><title><narrative>Résultat ${index} : ${names.themeLabel(random)}</narrative></title>
    <indicator measure="1"><title><narrative>Personnes formées ou équipées dans l’année</narrative></title>
      <period><period-start iso-date="2019-01-01"/><period-end iso-date="2019-12-31"/><target value="${random.integer(10, 500)}"/><actual value="${random.integer(10, 500)}"/></period>
      <period><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/><target value="${random.integer(10, 500)}"/><actual value="${random.integer(10, 500)}"/></period></indicator></result>
`;
}

function times(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}
