import { useSearchParams } from 'react-router';

export interface Criteria {
  readonly parameters: URLSearchParams;
  /** Adds a value of a criterion, or takes it away when it is there. */
  toggle(name: string, value: string): void;
  /** Replaces the values of a criterion; an empty one is left out of the address. */
  set(name: string, value: string): void;
  clear(): void;
}

/** The criteria of a list, which are kept in the address alone: Back takes the last change back, and the address can be passed on. */
export function useCriteria(): Criteria {
  const [parameters, setParameters] = useSearchParams();
  const change = (edit: (parameters: URLSearchParams) => void) => {
    const next = new URLSearchParams(parameters);
    // A cursor is a place in the list as it was.
    next.delete('after');
    edit(next);
    setParameters(next, { preventScrollReset: true });
  };
  return {
    parameters,
    toggle: (name, value) => change((next) => (next.has(name, value) ? next.delete(name, value) : next.append(name, value))),
    set: (name, value) => change((next) => (value === '' ? next.delete(name) : next.set(name, value))),
    clear: () => setParameters(new URLSearchParams(), { preventScrollReset: true }),
  };
}
