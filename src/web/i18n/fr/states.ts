export const states = {
  loading: 'Chargement…',
  timedOut: 'Le calcul a dépassé le temps que le serveur lui donne, et s’est arrêté.',
  slow: 'La réponse prend plus de temps que d’habitude. Elle est toujours attendue.',
  unreachable: 'Le serveur ne répond pas. Vérifiez que Maillage est démarré et que cet appareil est relié à son réseau.',
  starting: 'Maillage démarre : les données ne sont pas encore prêtes.',
  refused: 'Cette demande ne peut pas être traitée.',
  failed: 'La réponse n’a pas pu être obtenue.',
  errorId: 'Référence dans le journal du serveur : {{errorId}}',
  retry: 'Réessayer',
  broken: 'Cette page n’a pas pu être chargée.',
  missingTitle: 'Rien à cette adresse',
  missing:
    'Aucune fiche ne porte cet identifiant. Elle a pu être fusionnée avec une autre ou changer de nom : une recherche la retrouvera peut-être.',
};
