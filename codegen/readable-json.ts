/** JSON in which an object without lists and objects in it takes one line. */
export function readableJson(answer: unknown): string {
  return JSON.stringify(answer, null, 2).replaceAll(/\{[^{}[\]]*\}/g, (object) => object.replaceAll(/\s*\n\s*/g, ' '));
}
