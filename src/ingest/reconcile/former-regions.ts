/**
 * The régions of before 2016 that have no longer a code of their own (law 2015-29), and Centre, which kept its code and changed
 * its name: Insee, code officiel géographique 2015. Today's région is found by the commune of the old prefecture.
 */
export interface FormerRegion {
  readonly code: string;
  readonly name: string;
  /** Insee code of the commune that was its seat. */
  readonly seat: string;
}

export const formerRegions: readonly FormerRegion[] = [
  { code: '21', name: 'Champagne-Ardenne', seat: '51108' },
  { code: '22', name: 'Picardie', seat: '80021' },
  { code: '23', name: 'Haute-Normandie', seat: '76540' },
  { code: '24', name: 'Centre', seat: '45234' },
  { code: '25', name: 'Basse-Normandie', seat: '14118' },
  { code: '26', name: 'Bourgogne', seat: '21231' },
  { code: '31', name: 'Nord-Pas-de-Calais', seat: '59350' },
  { code: '41', name: 'Lorraine', seat: '57463' },
  { code: '42', name: 'Alsace', seat: '67482' },
  { code: '43', name: 'Franche-Comté', seat: '25056' },
  { code: '54', name: 'Poitou-Charentes', seat: '86194' },
  { code: '72', name: 'Aquitaine', seat: '33063' },
  { code: '73', name: 'Midi-Pyrénées', seat: '31555' },
  { code: '74', name: 'Limousin', seat: '87085' },
  { code: '82', name: 'Rhône-Alpes', seat: '69123' },
  { code: '83', name: 'Auvergne', seat: '63113' },
  { code: '91', name: 'Languedoc-Roussillon', seat: '34172' },
];
