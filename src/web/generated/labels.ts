// Made from schema/ by `npm run codegen`: do not edit.
export const labels = {
  "ActorKind": {
    "LOCAL_GOVERNMENT": {
      "fr": "Collectivité territoriale",
      "en": "Local government"
    },
    "RESEARCH": {
      "fr": "Recherche",
      "en": "Research"
    },
    "ASSOCIATION": {
      "fr": "Association",
      "en": "Association"
    },
    "BUSINESS": {
      "fr": "Entreprise",
      "en": "Business"
    },
    "PUBLIC_INSTITUTION": {
      "fr": "Institution publique",
      "en": "Public institution"
    }
  },
  "LocalGovernmentLevel": {
    "MUNICIPALITY": {
      "fr": "Commune",
      "en": "Municipality"
    },
    "INTERMUNICIPALITY": {
      "fr": "Intercommunalité",
      "en": "Intermunicipality"
    },
    "DEPARTMENT": {
      "fr": "Département",
      "en": "Département"
    },
    "REGION": {
      "fr": "Région",
      "en": "Region"
    },
    "OTHER": {
      "fr": "Autre",
      "en": "Other"
    }
  },
  "Tie": {
    "PROJECT": {
      "fr": "Projet commun",
      "en": "Shared project"
    },
    "PARTNERSHIP": {
      "fr": "Partenariat",
      "en": "Partnership"
    },
    "MEMBERSHIP": {
      "fr": "Adhésion",
      "en": "Membership"
    },
    "LEARNING": {
      "fr": "Apprentissage",
      "en": "Learning"
    }
  },
  "Lang": {
    "FR": {
      "fr": "français",
      "en": "French"
    },
    "EN": {
      "fr": "anglais",
      "en": "English"
    }
  },
  "NodeKind": {
    "ACTOR": {
      "fr": "Acteur",
      "en": "Actor"
    },
    "PROJECT": {
      "fr": "Projet",
      "en": "Project"
    },
    "THEME": {
      "fr": "Thème",
      "en": "Theme"
    },
    "COUNTRY": {
      "fr": "Pays",
      "en": "Country"
    },
    "PLACE": {
      "fr": "Lieu",
      "en": "Place"
    },
    "PRACTICE": {
      "fr": "Pratique",
      "en": "Practice"
    },
    "DELIBERATION": {
      "fr": "Délibération",
      "en": "Deliberation"
    },
    "PUBLICATION": {
      "fr": "Publication",
      "en": "Publication"
    },
    "EVENT": {
      "fr": "Événement",
      "en": "Event"
    },
    "PERSON": {
      "fr": "Personne",
      "en": "Person"
    },
    "SOURCE": {
      "fr": "Source",
      "en": "Source"
    }
  },
  "CommunityMethod": {
    "LEIDEN": {
      "fr": "Leiden",
      "en": "Leiden"
    },
    "LOUVAIN": {
      "fr": "Louvain",
      "en": "Louvain"
    }
  },
  "ImportancePart": {
    "RANK": {
      "fr": "rang",
      "en": "rank"
    },
    "DEBATE": {
      "fr": "débat",
      "en": "debate"
    },
    "DISSENT": {
      "fr": "désaccord",
      "en": "dissent"
    }
  },
  "CrosstabDimension": {
    "KIND": {
      "fr": "type d’acteur",
      "en": "kind of actor"
    },
    "COUNTRY": {
      "fr": "pays de l’acteur",
      "en": "country of the actor"
    },
    "ROLE": {
      "fr": "rôle",
      "en": "role"
    },
    "PROJECT_COUNTRY": {
      "fr": "pays du projet",
      "en": "country of the project"
    },
    "THEME": {
      "fr": "thème",
      "en": "theme"
    },
    "TRANSITION": {
      "fr": "transition",
      "en": "transition"
    },
    "YEAR": {
      "fr": "année de début",
      "en": "year of beginning"
    },
    "SOURCE": {
      "fr": "source",
      "en": "source"
    }
  },
  "CrosstabMeasure": {
    "PROJECTS": {
      "fr": "projets",
      "en": "projects"
    },
    "ACTORS": {
      "fr": "acteurs",
      "en": "actors"
    },
    "PARTNERSHIPS": {
      "fr": "partenariats",
      "en": "partnerships"
    },
    "AMOUNT": {
      "fr": "budgets",
      "en": "budgets"
    }
  },
  "Side": {
    "SOUTH": {
      "fr": "Sud",
      "en": "South"
    },
    "NORTH": {
      "fr": "Nord",
      "en": "North"
    }
  },
  "LearningDirection": {
    "SOUTH_TO_NORTH": {
      "fr": "du Sud au Nord",
      "en": "South to North"
    },
    "NORTH_TO_SOUTH": {
      "fr": "du Nord au Sud",
      "en": "North to South"
    },
    "SOUTH_TO_SOUTH": {
      "fr": "du Sud au Sud",
      "en": "South to South"
    },
    "NORTH_TO_NORTH": {
      "fr": "du Nord au Nord",
      "en": "North to North"
    }
  },
  "StabilityMethod": {
    "EXACT": {
      "fr": "exacte",
      "en": "exact"
    },
    "BOUNDED": {
      "fr": "encadrée",
      "en": "bounded"
    },
    "SAMPLED": {
      "fr": "échantillonnée",
      "en": "sampled"
    }
  },
  "MeasureName": {
    "DEGREE": {
      "fr": "Degré",
      "en": "Degree"
    },
    "STRENGTH": {
      "fr": "Force",
      "en": "Strength"
    },
    "BETWEENNESS": {
      "fr": "Intermédiarité",
      "en": "Betweenness"
    },
    "CLOSENESS": {
      "fr": "Proximité",
      "en": "Closeness"
    },
    "PAGERANK": {
      "fr": "PageRank",
      "en": "PageRank"
    },
    "K_CORE": {
      "fr": "Cœur",
      "en": "Core"
    },
    "CONSTRAINT": {
      "fr": "Contrainte",
      "en": "Constraint"
    },
    "EFFECTIVE_SIZE": {
      "fr": "Taille efficace",
      "en": "Effective size"
    },
    "BROKERAGE": {
      "fr": "Intermédiation",
      "en": "Brokerage"
    }
  },
  "ActorGrouping": {
    "KIND": {
      "fr": "selon le type d’acteur",
      "en": "by kind of actor"
    },
    "COUNTRY": {
      "fr": "selon le pays ; les acteurs sans pays connu sont laissés de côté",
      "en": "by country; actors without a known country are left out"
    }
  },
  "BrokerageRole": {
    "COORDINATOR": {
      "fr": "coordinateur : les trois sont du même groupe",
      "en": "coordinator: all three are of one group"
    },
    "GATEKEEPER": {
      "fr": "portier : le premier est d’un autre groupe, le second de celui de l’acteur",
      "en": "gatekeeper: the first is of another group, the second of the actor’s own"
    },
    "REPRESENTATIVE": {
      "fr": "représentant : le premier est du groupe de l’acteur, le second d’un autre",
      "en": "representative: the first is of the actor’s own group, the second of another"
    },
    "CONSULTANT": {
      "fr": "consultant : les deux sont d’un même groupe, qui n’est pas celui de l’acteur",
      "en": "consultant (itinerant broker): both are of one group that is not the actor’s"
    },
    "LIAISON": {
      "fr": "liaison : les trois sont de groupes différents",
      "en": "liaison: all three are of different groups"
    },
    "TOTAL": {
      "fr": "tous les rôles ensemble",
      "en": "all roles together"
    }
  },
  "MixingTrait": {
    "KIND": {
      "fr": "type d’acteur",
      "en": "kind of actor"
    },
    "COUNTRY": {
      "fr": "pays",
      "en": "country"
    },
    "TRANSITION": {
      "fr": "transition principale",
      "en": "main transition"
    }
  },
  "ParticipationRole": {
    "LEAD": {
      "fr": "Chef de file",
      "en": "Lead"
    },
    "PARTNER": {
      "fr": "Partenaire",
      "en": "Partner"
    },
    "FUNDER": {
      "fr": "Financeur",
      "en": "Funder"
    },
    "OPERATOR": {
      "fr": "Opérateur",
      "en": "Operator"
    },
    "BENEFICIARY": {
      "fr": "Bénéficiaire",
      "en": "Beneficiary"
    }
  },
  "PartnershipKind": {
    "TWINNING": {
      "fr": "Jumelage",
      "en": "Twinning"
    },
    "COOPERATION_AGREEMENT": {
      "fr": "Accord de coopération",
      "en": "Cooperation agreement"
    },
    "FRAMEWORK_AGREEMENT": {
      "fr": "Accord-cadre",
      "en": "Framework agreement"
    },
    "NETWORKING": {
      "fr": "Mise en réseau",
      "en": "Networking"
    },
    "OTHER": {
      "fr": "Autre",
      "en": "Other"
    }
  },
  "StatisticName": {
    "MODULARITY": {
      "fr": "Modularité",
      "en": "Modularity"
    },
    "AGREEMENT_OF_RUNS": {
      "fr": "Accord des répétitions",
      "en": "Agreement of runs"
    },
    "COMMUNITY_STABILITY": {
      "fr": "Stabilité d’une communauté",
      "en": "Stability of a community"
    },
    "DISTINCTIVENESS": {
      "fr": "Ce qui distingue une communauté",
      "en": "What sets a community apart"
    },
    "EI_INDEX": {
      "fr": "Indice E-I",
      "en": "E-I index"
    },
    "ASSORTATIVITY": {
      "fr": "Assortativité",
      "en": "Assortativity"
    },
    "CROSSING_SHARE": {
      "fr": "Part de liens transversaux",
      "en": "Crossing share"
    },
    "EPISTEMIC_COMMUNITY": {
      "fr": "Communauté épistémique",
      "en": "Epistemic community"
    },
    "CONCEPT_STABILITY": {
      "fr": "Stabilité d’une communauté épistémique",
      "en": "Stability of an epistemic community"
    },
    "SURPRISE": {
      "fr": "Surprise",
      "en": "Surprise"
    },
    "THEME_DENSITY": {
      "fr": "Densité d’une communauté thématique",
      "en": "Density of the community on a theme"
    },
    "THEME_CORE": {
      "fr": "Cœur d’une communauté thématique",
      "en": "Core of the community on a theme"
    },
    "RESEARCH_SHARE": {
      "fr": "Part de la recherche",
      "en": "Share of research"
    },
    "OVERLAP": {
      "fr": "Recouvrement des publications et des événements",
      "en": "Overlap of publications and events"
    },
    "PERSISTENCE": {
      "fr": "Persistance",
      "en": "Persistence"
    },
    "ADOPTION_CURVE": {
      "fr": "Courbe d’adoption",
      "en": "Adoption curve"
    },
    "TIME_TO_ADOPTION": {
      "fr": "Délai d’adoption",
      "en": "Time to adoption"
    },
    "FIRST_MOVERS": {
      "fr": "Pionniers",
      "en": "First movers"
    },
    "CASCADE": {
      "fr": "Cascade",
      "en": "Cascade"
    },
    "RELAYS": {
      "fr": "Relais",
      "en": "Relays"
    },
    "DIRECTIONS": {
      "fr": "Sens Sud–Nord",
      "en": "South–North directions"
    },
    "RELATIVE_RANK": {
      "fr": "Rang relatif à l’ordre du jour",
      "en": "Relative rank on the agenda"
    },
    "DEBATE_SHARE": {
      "fr": "Part débattue",
      "en": "Share with a debate"
    },
    "UNANIMITY_SHARE": {
      "fr": "Part unanime",
      "en": "Share that is unanimous"
    },
    "IMPORTANCE_INDEX": {
      "fr": "Indice d’importance",
      "en": "Index of importance"
    },
    "CROSS_TABLE": {
      "fr": "Tableau croisé",
      "en": "Cross table"
    },
    "NETWORK_OVER_TIME": {
      "fr": "Un thème au fil des ans",
      "en": "A theme over the years"
    }
  },
  "Transition": {
    "URBAN": {
      "fr": "Transition urbaine",
      "en": "Urban transition"
    },
    "DIGITAL": {
      "fr": "Transition numérique",
      "en": "Digital transition"
    },
    "ECOLOGICAL": {
      "fr": "Transition écologique",
      "en": "Ecological transition"
    }
  },
  "RelationshipType": {
    "PARTICIPATES_IN": {
      "fr": "participe à",
      "en": "takes part in"
    },
    "PARTNER_OF": {
      "fr": "est partenaire de",
      "en": "is a partner of"
    },
    "MEMBER_OF": {
      "fr": "est membre de",
      "en": "is a member of"
    },
    "ADOPTED": {
      "fr": "a adopté",
      "en": "adopted"
    },
    "SUCCEEDED_BY": {
      "fr": "est devenu",
      "en": "became"
    },
    "PART_OF": {
      "fr": "fait partie de",
      "en": "is part of"
    },
    "HOLDS_ROLE": {
      "fr": "exerce une fonction à",
      "en": "holds a function at"
    },
    "AUTHORED": {
      "fr": "est auteur de",
      "en": "is an author of"
    },
    "ATTENDED": {
      "fr": "a pris part à",
      "en": "took part in"
    },
    "DELIBERATED": {
      "fr": "a délibéré",
      "en": "deliberated"
    },
    "CONCERNS": {
      "fr": "concerne",
      "en": "concerns"
    },
    "USES_PRACTICE": {
      "fr": "met en œuvre",
      "en": "puts to use"
    },
    "HAS_THEME": {
      "fr": "porte sur",
      "en": "is about"
    },
    "BROADER": {
      "fr": "relève de",
      "en": "is narrower than"
    },
    "IN_COUNTRY": {
      "fr": "se trouve dans le pays",
      "en": "is in the country"
    },
    "LOCATED_IN": {
      "fr": "se trouve à",
      "en": "is located in"
    },
    "IDENTIFIED_BY": {
      "fr": "a pour identifiant",
      "en": "is identified by"
    },
    "STATED_IN": {
      "fr": "est attesté par",
      "en": "is stated in"
    }
  }
} as const;
