import { actor } from './actor.ts';
import { cite } from './cite.ts';
import { cohesion } from './cohesion.ts';
import { common } from './common.ts';
import { communities } from './communities.ts';
import { country } from './country.ts';
import { data } from './data.ts';
import { deliberation } from './deliberation.ts';
import { deliberations } from './deliberations.ts';
import { diffusion } from './diffusion.ts';
import { frame } from './frame.ts';
import { gaps } from './gaps.ts';
import { home } from './home.ts';
import { insight } from './insight.ts';
import { lists } from './lists.ts';
import { map } from './map.ts';
import { network } from './network.ts';
import { paths } from './paths.ts';
import { picture } from './picture.ts';
import { practice } from './practice.ts';
import { project } from './project.ts';
import { record } from './record.ts';
import { relations } from './relations.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';
import { states } from './states.ts';
import { theme } from './theme.ts';
import { words } from './words.ts';

/** What the explorer says in English. */
export const en = {
  actor,
  cite,
  cohesion,
  common,
  communities,
  country,
  data,
  deliberation,
  deliberations,
  diffusion,
  frame,
  gaps,
  home,
  insight,
  lists,
  map,
  network,
  paths,
  picture,
  practice,
  project,
  record,
  relations,
  search,
  sources,
  states,
  theme,
  words,
};
