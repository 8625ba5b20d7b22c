import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../language.ts';
import type { fr } from './fr/texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    // Keys are checked against the French texts; a test holds the English ones to the same keys.
    resources: { translation: typeof fr };
  }
}

const texts = {
  fr: () => import('./fr/texts.ts').then((loaded) => loaded.fr),
  en: () => import('./en/texts.ts').then((loaded) => loaded.en),
};

/** Gets the texts of one language ready; only that one is loaded. */
export async function startTexts(language: Language): Promise<void> {
  const translation = await texts[language]();
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation } },
    // React escapes already.
    interpolation: { escapeValue: false },
  });
}
