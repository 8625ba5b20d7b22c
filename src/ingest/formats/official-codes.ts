import { identifierSchemes, type Identifier } from '../../ontology/identifier-schemes.ts';

/** Whether a code has the form of its register and, for SIREN and SIRET, the right check digit. */
export function isOfficialCode({ scheme, value }: Identifier): boolean {
  if (identifierSchemes[scheme]?.pattern.test(value) !== true) return false;
  return scheme === 'siren' || scheme === 'siret' ? hasRightKey(value) : true;
}

/** The codes that a cell for a SIRET holds: of the establishment and of the body, or of the body alone when nine digits stand there. */
export function sirenCodes(cell: string): Identifier[] {
  const digits = cell.replace(/[\s.]/g, '');
  if (digits === '') return [];
  if (/^\d{14}$/.test(digits)) {
    return [
      { scheme: 'siren', value: digits.slice(0, 9) },
      { scheme: 'siret', value: digits },
    ];
  }
  return [{ scheme: 'siren', value: digits }];
}

const LA_POSTE = '356000000';

/** Luhn's key, as Sirene defines it; establishments of La Poste have digits that add up to a multiple of five instead. */
function hasRightKey(digits: string): boolean {
  const values = [...digits].reverse().map(Number);
  if (digits.startsWith(LA_POSTE) && digits.length === 14) return sum(values) % 5 === 0;
  return sum(values.map((value, index) => (index % 2 === 0 ? value : value * 2 > 9 ? value * 2 - 9 : value * 2))) % 10 === 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
