import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import * as names from '../french-names.ts';
import { Random } from '../random.ts';

/** As many rows as the Atlas of decentralised cooperation has projects, given by some hundred bodies to some thousand. */
export const grantsSizes = { rows: 12_129, grantors: 320, beneficiaries: 4_200 };

export interface GrantsOptions {
  readonly seed: number;
  readonly rows: number;
  readonly grantors: number;
  readonly beneficiaries: number;
}

const headings =
  'nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,rnaBeneficiaire,objet,montant,nature,conditionsVersement,datesPeriodeVersement,idRAE,notificationUE,pourcentageSubvention';

interface Body {
  readonly name: string;
  /** Fourteen digits with a right key. */
  readonly siret: string;
}

/** Writes a file in the form of SCDL subventions 2.1, row by row, so that its size does not matter. The same options give the same file. */
export async function writeGrants(path: string, options: GrantsOptions): Promise<void> {
  await pipeline(Readable.from(lines(options)), createWriteStream(path));
}

function* lines({ seed, rows, grantors, beneficiaries }: GrantsOptions): Generator<string> {
  const random = new Random(seed);
  const givers = Array.from({ length: grantors }, (_, index) => body(grantorName(random), 21_000_000 + index));
  const takers = Array.from({ length: beneficiaries }, (_, index) => body(beneficiaryName(random), 40_000_000 + index));
  yield `${headings}\n`;
  for (let number = 0; number < rows; number += 1) {
    // Every body is named once; from then on a few are named by hundreds of rows, and most by one or two.
    const giver = givers[number] ?? random.pickSkewed(givers, 3);
    const taker = takers[number] ?? random.pickSkewed(takers, 3);
    yield stringify([row(random, { number, giver, taker })]);
  }
}

interface Grant {
  readonly number: number;
  readonly giver: Body;
  readonly taker: Body;
}

function row(random: Random, { number, giver, taker }: Grant): string[] {
  const year = random.integer(2008, 2023);
  const agreed = day(random, year, random.integer(1, 6));
  const paid = day(random, year, random.integer(7, 12));
  return [
    giver.name,
    giver.siret,
    agreed,
    `${year}-${number}`,
    // Some rows write a name otherwise, which makes it another name of the same actor.
    random.chance(0.05) ? taker.name.toUpperCase() : taker.name,
    random.chance(0.2) ? taker.siret.slice(0, 9) : taker.siret,
    '',
    names.projectTitle(random),
    `${random.heavyTailed(500, 2_000_000, 1)}.00`,
    'aide en numéraire',
    'unique',
    paid,
    '',
    'non',
    '1',
  ];
}

function day(random: Random, year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(random.integer(1, 28)).padStart(2, '0')}`;
}

function grantorName(random: Random): string {
  const share = random.fraction();
  if (share < 0.05) return names.regionName(random);
  if (share < 0.3) return names.departmentName(random);
  if (share < 0.5) return names.intermunicipalityName(random);
  return `Commune de ${names.communeName(random)}`;
}

function beneficiaryName(random: Random): string {
  const share = random.fraction();
  if (share < 0.75) return names.associationName(random);
  if (share < 0.85) return names.universityName(random);
  if (share < 0.93) return names.businessName(random);
  return `Commune de ${names.communeName(random)}`;
}

function body(name: string, number: number): Body {
  const siren = withKey(String(number));
  return { name, siret: withKey(`${siren}0001`) };
}

/** With Luhn's key behind, by which Sirene tells a code from a slip of the pen. */
function withKey(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = index % 2 === 0 ? 2 * Number(digit) : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
