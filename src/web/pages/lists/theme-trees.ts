import type { ThemesQuery } from '../../generated/operations.ts';

export interface ThemeTree {
  readonly theme: ThemesQuery['themes'][number];
  readonly narrower: readonly ThemeTree[];
}

/** The themes as trees, each beginning with one that has none above it. */
export function themeTrees(themes: ThemesQuery['themes']): ThemeTree[] {
  const below = (id: string | undefined): ThemeTree[] =>
    themes.filter(({ broader }) => broader?.id === id).map((theme) => ({ theme, narrower: below(theme.id) }));
  return below(undefined);
}
