export const built: URL;
export const sources: URL;
export function isBuilt(): boolean;
