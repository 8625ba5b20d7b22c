import './styles/all.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.tsx';
import { startTexts } from './i18n/texts.ts';
import { language } from './language.ts';

const place = document.getElementById('explorer');
if (place !== null) {
  document.documentElement.lang = language;
  await startTexts(language);
  createRoot(place).render(
    <StrictMode>
      <Explorer />
    </StrictMode>,
  );
}
