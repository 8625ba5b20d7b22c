import { measureNames } from '../../../components/measure-names.ts';
import {
  colourings,
  kinds,
  layoutNames,
  limits,
  parts,
  plainView,
  ties,
  transitions,
  type CameraView,
  type NetworkView,
  type Point,
} from './network-view.ts';

/** What an address asks for. What it says wrongly is left at its default, as old addresses are to go on working. */
export function readView(parameters: URLSearchParams): NetworkView {
  const all = (name: string) => [...new Set(parameters.getAll(name))];
  return {
    kinds: known(kinds, all('kind')),
    countries: all('country'),
    transitions: known(transitions, all('transition')),
    themes: all('theme'),
    ties: known(ties, all('tie')),
    from: year(parameters.get('from')),
    to: year(parameters.get('to')),
    ego: parameters.get('ego') ?? undefined,
    depth: known(['1', '2', '3', '4'], all('depth')).map(Number)[0] ?? plainView.depth,
    most: known(limits.map(String), all('most')).map(Number)[0] ?? plainView.most,
    size: known(measureNames, all('size'))[0] ?? plainView.size,
    colour: known(colourings, all('colour'))[0] ?? plainView.colour,
    layout: known(layoutNames, all('layout'))[0] ?? plainView.layout,
    seed: whole(parameters.get('seed')) ?? plainView.seed,
    selected: all('sel'),
    expanded: all('expand'),
    hidden: all('hide'),
    pins: new Map(all('pin').flatMap(readPin)),
    camera: readCamera(parameters.get('at')),
    show: known(parts, all('show')),
  };
}

/** The shortest address of a view: what is at its default is left out, numbers have the digits that a screen shows. */
export function writeView(view: NetworkView): URLSearchParams {
  const parameters = new URLSearchParams();
  const add = (name: string, values: readonly (string | number)[]) =>
    values.forEach((value) => parameters.append(name, String(value)));
  const changed = (name: keyof NetworkView) => {
    const value = view[name];
    return value === undefined || value === plainView[name] ? [] : [value as string | number];
  };
  add('ego', changed('ego'));
  if (view.ego !== undefined) add('depth', changed('depth'));
  add('kind', view.kinds);
  add('country', view.countries);
  add('transition', view.transitions);
  add('theme', view.themes);
  add('tie', view.ties);
  for (const name of ['from', 'to', 'most', 'size', 'colour', 'layout', 'seed'] as const) add(name, changed(name));
  add('sel', view.selected);
  add('expand', view.expanded);
  add('hide', view.hidden);
  add(
    'pin',
    [...view.pins].map(([name, { x, y }]) => [name, Math.round(x), Math.round(y)].join('_')),
  );
  if (view.camera !== undefined) add('at', [Object.values(rounded(view.camera)).join('_')]);
  add('show', view.show);
  return parameters;
}

/** A camera as an address can keep it: thousandths of the picture are less than a pixel. */
export function rounded({ x, y, ratio }: CameraView): CameraView {
  return { x: Number(x.toFixed(3)), y: Number(y.toFixed(3)), ratio: Number(ratio.toPrecision(3)) };
}

function readPin(text: string): [string, Point][] {
  const [, name, x, y] = /^(.+)_(-?\d+)_(-?\d+)$/.exec(text) ?? [];
  return name === undefined ? [] : [[name, { x: Number(x), y: Number(y) }]];
}

function readCamera(text: string | null): CameraView | undefined {
  const [x, y, ratio] = (text ?? '').split('_').map(Number);
  if (x === undefined || y === undefined || ratio === undefined) return undefined;
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : undefined;
}

function known<Value extends string>(values: readonly Value[], asked: readonly string[]): Value[] {
  return asked.filter((value): value is Value => (values as readonly string[]).includes(value));
}

function year(text: string | null): number | undefined {
  return /^\d{4}$/.test(text ?? '') ? Number(text) : undefined;
}

function whole(text: string | null): number | undefined {
  return /^\d{1,6}$/.test(text ?? '') ? Number(text) : undefined;
}
