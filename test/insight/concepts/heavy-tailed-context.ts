import { formalContext, type FormalContext } from '../../../src/insight/concepts/formal-context.ts';
import { Random } from '../../../src/insight/random.ts';
import { traitsOf } from '../../../src/insight/traits.ts';

/**
 * A context like that of actors and the themes of their projects: few actors with many themes, few themes with many actors, and fields
 * in which the same themes meet. Most actors have one to three themes, one in a hundred about thirty; the first theme has a
 * sixth of all actors.
 */
export function heavyTailedContext(actors: number, themes: number, seed: number): FormalContext {
  const random = new Random(seed);
  const skewed = (count: number): number => Math.floor(count * random.fraction() ** 2.5);
  return formalContext(
    traitsOf(
      Array.from({ length: actors }, () => {
        const wanted = Math.min(themes / 2, Math.floor((1 - random.fraction()) ** (-1 / 1.3)));
        const field = skewed(12);
        const own = new Set<number>();
        for (let attempt = 0; own.size < wanted && attempt < 6 * wanted; attempt++) {
          const isOfField = random.fraction() < 0.6;
          own.add(isOfField ? (field * 13 + skewed(13)) % themes : skewed(themes));
        }
        return [...own];
      }),
    ),
  );
}
