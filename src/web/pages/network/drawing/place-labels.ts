/** A label that one would like to show, to the right of its node. In pixels of the picture. */
export interface LabelWish {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Radius of the node: labels of larger ones come first. */
  readonly size: number;
  /** Comes before all that are not. */
  readonly first?: boolean | undefined;
}

export interface PlacedLabel extends LabelWish {
  /** Where the text begins, and its base line. */
  readonly textX: number;
  readonly baseline: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 3;

/** The labels that can be shown without one lying over another. */
export function placeLabels(wishes: readonly LabelWish[], fontSize: number, widthOf: (text: string) => number): PlacedLabel[] {
  const taken: Box[] = [];
  return [...wishes].sort(mostWanted).flatMap((wish) => {
    const textX = wish.x + wish.size + GAP;
    const box = { left: textX, right: textX + widthOf(wish.text), top: wish.y - fontSize * 0.6, bottom: wish.y + fontSize * 0.6 };
    if (taken.some((other) => overlap(box, other))) return [];
    taken.push(box);
    return [{ ...wish, textX, baseline: wish.y + fontSize / 3 }];
  });
}

function mostWanted(a: LabelWish, b: LabelWish): number {
  return Number(b.first ?? false) - Number(a.first ?? false) || b.size - a.size || (a.id < b.id ? -1 : 1);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom && b.top < a.bottom;
}
