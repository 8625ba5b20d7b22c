import { expect, test } from '@jest/globals';
import { bibtex } from '../../src/web/components/bibtex.ts';

test('a page as an entry of BibTeX, with the signs of TeX made harmless', () => {
  const read = new Date('2026-03-01T12:00:00Z');
  const entry = bibtex({
    id: 'actor/lyon',
    title: 'Lyon & {Cie}',
    address: 'http://localhost:4000/actor/lyon',
    read,
    note: '50 %',
  });
  expect(entry).toBe(
    [
      '@misc{maillage-actor-lyon-2026-03-01,',
      '  title = {{Lyon \\& Cie}},',
      '  howpublished = {\\url{http://localhost:4000/actor/lyon}},',
      '  publisher = {Maillage},',
      '  urldate = {2026-03-01},',
      '  note = {50 \\%},',
      '}',
    ].join('\n'),
  );
});
