/**
 * From a theme to itself and all themes below it. Six steps are more than the vocabulary is deep (three transitions,
 * themes, sub-themes); both engines need a literal bound.
 */
export function themePath(theme: string, narrower: string): string {
  return `(${theme})<-[:BROADER*0..6]-(${narrower}:Theme)`;
}
