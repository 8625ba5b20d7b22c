import { labels } from '../generated/labels.ts';
import { language } from '../language.ts';

type Labels = typeof labels;

/** What the schema calls a value, in the language of the page. */
export function label<Enum extends keyof Labels>(enumName: Enum, value: keyof Labels[Enum]): string {
  const phrase = labels[enumName][value] as { readonly fr: string; readonly en: string };
  return phrase[language];
}
