import { Option } from 'commander';
import { readSettings, type Environment, type Settings } from '../server/settings.ts';

export interface DataOption {
  readonly data?: string;
}

export function dataOption(): Option {
  return new Option('--data <folder>', 'folder of the embedded graph, in place of MAILLAGE_DATA and NEO4J_URI');
}

/** The settings of the environment, with what the command line says in their place; a folder named there wins over Neo4j too. */
export function settingsWith({ data }: DataOption, said: Environment = {}): Settings {
  const folder = data === undefined ? {} : { MAILLAGE_DATA: data, NEO4J_URI: '' };
  return readSettings({ ...process.env, ...folder, ...said });
}
