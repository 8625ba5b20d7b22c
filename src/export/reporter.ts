import { MaillageError } from '../errors.ts';
import type { Reporter } from './export-source.ts';
import { allOrganisationTypes } from './iati-codes.ts';

/** The reporting organisation that the reader names, if any: its reference, its name, and its type (90, other, when left out). */
export function checkReporter(said: { readonly [Part in keyof Reporter]?: string | undefined }): Reporter | undefined {
  const { ref, name, type = '90' } = said;
  if (Object.values(said).every((part) => part === undefined)) return undefined;
  if (ref === undefined || name === undefined) throw refused('needs a reference and a name', 'Give both.');
  // IATI/IATI-Rulesets, standard.json: no identifier holds these.
  if (!/^[^\s/&|?]+$/.test(ref)) throw refused('has a reference that IATI does not allow', 'Write it as FR-RCS-775722523.');
  if (!allOrganisationTypes.includes(type))
    throw refused('is of no type of IATI', `The types are ${allOrganisationTypes.join(', ')}.`);
  return { ref, name, type };
}

function refused(what: string, remedy: string): MaillageError {
  return new MaillageError('BAD_REQUEST', `The reporting organisation ${what}`, { where: 'reporting organisation', remedy });
}
