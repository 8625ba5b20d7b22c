export const practice = {
  spread: 'Qui l’a apprise de qui',
  adoptions: 'Qui l’a adoptée, et quand',
  noAdoptions: 'Aucune adoption n’est enregistrée.',
  projects: 'Projets qui la mettent en œuvre',
  from: 'Apprise de',
};
