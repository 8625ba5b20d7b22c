import { useEffect, useState } from 'react';

export type Scheme = 'light' | 'dark';

/** The colour that a custom property of tokens.css has in a scheme, as WebGL and files take it: `rgb(…)`. */
export type ColourOf = (token: string) => string;

/** Style sheets say the colours; an element that nobody sees tells what they are. */
export function colourReader(scheme: Scheme): ColourOf {
  const known = new Map<string, string>();
  return (token) => {
    const colour = known.get(token) ?? read(token, scheme);
    known.set(token, colour);
    return colour;
  };
}

function read(token: string, scheme: Scheme): string {
  const probe = document.createElement('span');
  probe.style.colorScheme = scheme;
  probe.style.color = `var(${token})`;
  probe.hidden = true;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The scheme that the reader's device asks for, as it changes. */
export function useScheme(): Scheme {
  const [scheme, setScheme] = useState(current);
  useEffect(() => {
    const query = window.matchMedia(DARK);
    const listen = () => setScheme(current());
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, []);
  return scheme;
}

const DARK = '(prefers-color-scheme: dark)';

function current(): Scheme {
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}
