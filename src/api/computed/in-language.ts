import type { Arguments } from '../../compile/field-use.ts';
import type { Phrase } from '../../ontology/ontology.ts';

/** A field that takes `lang`. */
export function inLanguage({ fr, en }: Phrase): (values: Arguments) => string {
  return ({ lang }) => (lang === 'EN' ? en : fr);
}
