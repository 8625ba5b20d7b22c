export const practice = {
  spread: 'Qui l’a apprise de qui',
  adoptions: 'Qui l’a adoptée, et quand',
  noAdoptions: 'Aucune adoption n’est enregistrée.',
  projects: 'Projets qui la mettent en œuvre',
  from: 'Apprise de',
  map: 'Comment elle s’est répandue',
  mapNote: 'Les flèches vont de qui l’a enseignée à qui l’a adoptée ; leur couleur dit l’année de l’adoption.',
  noArc: 'Adoptions dont on ne sait de qui elles ont été apprises : {{count}} ; elles n’ont que leur cercle.',
  undated: 'sans année',
  way: '{{from}} → {{to}}, {{year}}',
  mapOf: 'Comment elle s’est répandue : {{name}}',
};
