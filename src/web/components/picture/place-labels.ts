/** A label that one would like to show beside its node. In pixels of the picture. */
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

interface Room {
  /** Width of the picture: no label is cut by its edge. */
  readonly width: number;
  readonly fontSize: number;
  readonly widthOf: (text: string) => number;
}

/** The labels that can be shown without one lying over another: to the right of the node, or else to its left. */
export function placeLabels(wishes: readonly LabelWish[], { width, fontSize, widthOf }: Room): PlacedLabel[] {
  const taken: Box[] = [];
  return [...wishes].sort(mostWanted).flatMap((wish) => {
    const length = widthOf(wish.text);
    const reach = wish.size + GAP;
    const place = [wish.x + reach, wish.x - reach - length].find((left) => {
      const box = { left, right: left + length, top: wish.y - fontSize * 0.6, bottom: wish.y + fontSize * 0.6 };
      if (box.left < 0 || box.right > width || taken.some((other) => overlap(box, other))) return false;
      taken.push(box);
      return true;
    });
    return place === undefined ? [] : [{ ...wish, textX: place, baseline: wish.y + fontSize / 3 }];
  });
}

function mostWanted(a: LabelWish, b: LabelWish): number {
  return Number(b.first ?? false) - Number(a.first ?? false) || b.size - a.size || (a.id < b.id ? -1 : 1);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom && b.top < a.bottom;
}
