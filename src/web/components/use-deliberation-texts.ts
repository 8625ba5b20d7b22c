import { useTranslation } from 'react-i18next';

export interface DeliberationFacts {
  readonly agendaRank: number | null;
  readonly agendaSize: number | null;
  readonly debated: boolean | null;
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
  readonly abstentions: number | null;
  readonly unanimous: boolean | null;
}

export interface DeliberationTexts {
  readonly rank: (facts: DeliberationFacts) => string;
  readonly debate: (facts: DeliberationFacts) => string;
  readonly vote: (facts: DeliberationFacts) => string;
}

/** How high on the agenda, whether debated and how voted, in words; what is not known is said to be unknown. */
export function useDeliberationTexts(): DeliberationTexts {
  const { t } = useTranslation();
  const unknown = t('words.unknown');
  return {
    rank: ({ agendaRank: rank, agendaSize: size }) => {
      if (rank === null) return unknown;
      return size === null ? String(rank) : t('deliberation.rankOf', { rank, size });
    },
    debate: ({ debated }) => (debated === null ? unknown : t(debated ? 'words.yes' : 'words.no')),
    vote: ({ unanimous, ...votes }) => {
      const counted = (['votesFor', 'votesAgainst', 'abstentions'] as const).flatMap((vote) => {
        const count = votes[vote];
        return count === null ? [] : t(`deliberation.${vote}`, { count });
      });
      if (counted.length > 0) return counted.join(', ');
      return unanimous === null ? unknown : t(unanimous ? 'deliberation.unanimous' : 'deliberation.notUnanimous');
    },
  };
}
