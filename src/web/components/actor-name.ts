/** What stands in addresses for an actor: its id without what all ids of actors begin with. */
export function actorName(id: string): string {
  return id.slice('actor/'.length);
}

export function actorId(name: string): string {
  return `actor/${name}`;
}
