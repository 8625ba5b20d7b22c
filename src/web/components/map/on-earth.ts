/** In degrees (WGS 84). */
export interface OnEarth {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where something is, when the graph knows. */
export function knownPlace(place: Partial<{ readonly [Key in keyof OnEarth]: number | null }> | null): OnEarth | undefined {
  const { latitude, longitude } = place ?? {};
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : undefined;
}
